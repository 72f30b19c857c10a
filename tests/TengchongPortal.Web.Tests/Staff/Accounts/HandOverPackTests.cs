using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>The hand-over pack: everything a successor must know on one page, and nothing that the reader may not know (R169).</summary>
public sealed class HandOverPackTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Room = "/staff/hand-over";

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task It_lists_texts_with_their_days_what_came_back_and_why_roles_and_columns()
    {
        var (id, actor) = await ClerkAsync("pack-clerk");
        var returned = await DraftAsync(actor, "送审后退回的通知");
        await DraftAsync(actor, "还在起草的通知");
        await _walk.TakeAsync(returned, EditorialEvent.Submit, actor);
        await _walk.TakeAsync(returned, EditorialEvent.Return, null, act => act with { Reason = "附件二与正文不一致" });

        var page = await portal.SignedInAs(id).OpenAsync(Room);

        Assert.Contains("还在起草的通知", page.TextOf("pack-texts"), StringComparison.Ordinal);
        Assert.Contains("附件二与正文不一致", page.TextOf("pack-texts"), StringComparison.Ordinal);
        Assert.Contains("信息员", page.TextOf("pack-roles"), StringComparison.Ordinal);
        Assert.Contains("现行公开 0 条", page.TextOf("pack-columns"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main input"));
    }

    [Fact]
    public async Task It_holds_no_secret_of_the_account() // R169: passwords none
    {
        var (id, _) = await ClerkAsync("no-secret");
        var account = await portal.ReadAsync(db => db.Users.SingleAsync(one => one.Id == id));

        var page = await portal.SignedInAs(id).OpenAsync(Room);

        Assert.All([account.PasswordHash!, account.SecurityStamp!, account.ConcurrencyStamp!, PortalCity.Password], secret => Assert.DoesNotContain(secret, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_due_day_is_that_of_the_publication_duty()
    {
        var (id, actor) = await ClerkAsync("due-clerk");
        var edition = await _walk.FindAsync(await DraftAsync(actor, "有公开期限的通知"));

        var (pack, due) = await portal.InsideAsync(async services => (
            await services.GetRequiredService<HandOverPackQuery>().RunAsync(id, actor, CancellationToken.None),
            services.GetRequiredService<EditionDuties>().DeadlineOf(edition.Document.TypeKey, edition.Current.Text)!.Due));

        Assert.Equal(due, Assert.Single(pack.Texts).Due);
    }

    [Fact]
    public async Task An_administrator_sees_that_there_is_work_and_learns_no_text_and_a_stranger_sees_nothing() // R106
    {
        var (id, actor) = await ClerkAsync("secret-clerk");
        await DraftAsync(actor, "尚未公开的标题");
        var there = await portal.AddAsync("pack-there", Organs.OtherDepartment, null, StaffRole.SystemAdministrator);

        var seen = await portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync($"{Room}/{id}");

        Assert.Contains("未对您公开", seen.TextOf("pack-texts"), StringComparison.Ordinal);
        Assert.DoesNotContain("尚未公开的标题", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("现行公开 0 条", seen.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(there.Id).OpenAsync($"{Room}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(StaffRole.FinalSigner).OpenAsync($"{Room}/{id}")).Status);
    }

    private async Task<(Guid Id, Actor Actor)> ClerkAsync(string name)
    {
        var account = await portal.AddAsync(name, Organs.Department, null, StaffRole.DraftingClerk);
        return (account.Id, (await portal.InsideAsync(services => services.GetRequiredService<ActingPersons>().FindAsync(account.Id, _walk.Now, CancellationToken.None)))!);
    }

    private Task<Guid> DraftAsync(Actor clerk, string title) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<DraftBook>().OpenAsync(
            Organs.Department.Id, "notice", PortalCity.Notice() with { Title = title, MadeOn = ChinaTime.DayOf(_walk.Now) }, new(EditorialEvent.Create, clerk, _walk.Now), "127.0.0.1", CancellationToken.None)).Id);
}

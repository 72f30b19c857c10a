using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>What standing in does not do: it gives no right by one hand, no second hand in a text, and leaves nothing behind a shut account (R169).</summary>
public sealed class DeputyTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task An_administrator_alone_names_nobody_who_does_not_hold_the_same_role_already() // R138
    {
        var absent = await portal.AddAsync("ill-signer", Organs.Department, null, StaffRole.UnitReviewer);
        var crony = await portal.AddAsync("no-signer", Organs.Department);
        var colleague = await portal.AddAsync("other-signer", Organs.Department, null, StaffRole.UnitReviewer);
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await EnterAsync(administrator, absent, crony)).Status);
        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(administrator, absent, colleague)).Status);

        Assert.Equal(["absences.by-two", "done"], await portal.AuditAsync("AbsenceEnter", absent.Id));
        Assert.Empty((await ActorAsync(crony.Id)).Grants);
    }

    [Fact]
    public async Task A_screen_left_open_lends_nothing()
    {
        var absent = await portal.AddAsync("open-screen", Organs.City, null, StaffRole.FinalSigner);
        var deputy = await portal.AddAsync("passer-by", Organs.City);

        var answer = await EnterAsync(portal.SignedInAs(absent.Id), absent, deputy, proof: "not-the-password-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.False(await portal.ReadAsync(db => db.Absences.AnyAsync(one => one.PersonId == absent.Id)));
    }

    [Fact]
    public async Task A_stranger_to_the_organ_is_not_named_by_a_forged_form()
    {
        var absent = await portal.AddAsync("signer-here", Organs.Department, null, StaffRole.UnitReviewer);
        var stranger = await portal.AddAsync("stranger-there", Organs.OtherDepartment);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await EnterAsync(portal.SignedInAs(absent.Id), absent, stranger)).Status);
        Assert.Equal(["absences.deputy"], await portal.AuditAsync("AbsenceEnter", absent.Id));
    }

    [Fact]
    public async Task Whoever_was_signed_for_comes_back_and_does_not_sign_another_gate() // R108
    {
        var absent = await portal.AddAsync("two-gates", Organs.City, null, StaffRole.Proofreader, StaffRole.FinalSigner);
        var deputy = await portal.AddAsync("one-gate", Organs.City);
        await EnterAsync(portal.SignedInAs(absent.Id), absent, deputy);
        var id = await _walk.ToAsync(EditorialState.InReview);
        await _walk.SignAllAsync(id, Gate.Proofreading, Gate.FinalSign);
        await _walk.TakeAsync(id, EditorialEvent.Sign, await ActorAsync(deputy.Id), act => act with { Gate = Gate.Proofreading });

        Assert.DoesNotContain(id.ToString(), (await portal.SignedInAs(absent.Id).OpenAsync("/staff")).Find("pile-ToSign")?.InnerHtml ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), (await portal.SignedInAs(deputy.Id).OpenAsync("/staff")).Find("pile-ToSign")?.InnerHtml ?? "", StringComparison.Ordinal);
        foreach (var person in new[] { absent, deputy })
        {
            var actor = await ActorAsync(person.Id);
            Assert.Equal("workflow.second-gate", (await Assert.ThrowsAsync<RuleBrokenException>(() => _walk.TakeAsync(id, EditorialEvent.SignLast, actor, act => act with { Gate = Gate.FinalSign }))).Rule);
        }
    }

    [Fact]
    public async Task The_desk_of_the_deputy_says_for_whom_and_the_dossier_too()
    {
        var absent = await portal.AddAsync("away-signer", Organs.City, null, StaffRole.FinalSigner);
        var deputy = await portal.AddAsync("desk-deputy", Organs.City);
        await EnterAsync(portal.SignedInAs(absent.Id), absent, deputy);
        var id = await _walk.ToAsync(EditorialState.InReview);
        await _walk.SignAllAsync(id, Gate.FinalSign);

        Assert.Contains("终审（代away-signer）", (await portal.SignedInAs(deputy.Id).OpenAsync("/staff")).TextOf("pile-ToSign"), StringComparison.Ordinal);
        await _walk.TakeAsync(id, EditorialEvent.SignLast, await ActorAsync(deputy.Id), act => act with { Gate = Gate.FinalSign });

        Assert.Contains("desk-deputy（代away-signer）", (await portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync($"/staff/disclosures/{id}")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_of_an_absent_or_shut_colleague_lie_on_the_desks_of_the_others_until_the_colleague_is_back()
    {
        var clerk = await portal.AddAsync("clerk-away", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        var other = await portal.AddAsync("clerk-here", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        var stranger = await portal.AddAsync("clerk-elsewhere", Organs.Department, null, StaffRole.DraftingClerk);
        var id = await DraftAsync(await ActorAsync(clerk.Id));
        Assert.False(await LiesThereAsync(other, id));

        await EnterAsync(portal.SignedInAs(clerk.Id), clerk, other);
        Assert.True(await LiesThereAsync(other, id));
        Assert.False(await LiesThereAsync(stranger, id));

        var absence = await portal.ReadAsync(db => db.Absences.SingleAsync(one => one.PersonId == clerk.Id));
        await portal.SignedInAs(clerk.Id).InsistAsync($"/staff/absences/{absence.Id}/end");
        Assert.False(await LiesThereAsync(other, id));
        await portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync($"/staff/accounts/{clerk.Id}/disable");
        Assert.True(await LiesThereAsync(other, id));
    }

    [Fact]
    public async Task A_deputy_whose_account_is_shut_stands_in_for_nobody_and_the_page_says_so_before()
    {
        var absent = await portal.AddAsync("left-alone", Organs.City, null, StaffRole.FinalSigner);
        var deputy = await portal.AddAsync("deputy-leaves", Organs.City);
        await EnterAsync(portal.SignedInAs(absent.Id), absent, deputy);
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);
        Assert.Contains("left-alone", (await administrator.OpenAsync($"/staff/accounts/{deputy.Id}")).TextOf("stands-in-for"), StringComparison.Ordinal);

        await administrator.InsistAsync($"/staff/accounts/{deputy.Id}/disable");

        Assert.False((await portal.ReadAsync(db => db.Absences.SingleAsync(one => one.PersonId == absent.Id))).IsOpenAt(_walk.Now));
        Assert.Null((await administrator.OpenAsync($"/staff/accounts/{deputy.Id}")).Find("stands-in-for"));
        Assert.Contains("已结束", (await portal.SignedInAs(absent.Id).OpenAsync("/staff/absences")).TextOf("away"), StringComparison.Ordinal);
    }

    private async Task<bool> LiesThereAsync(StaffAccount person, Guid id) =>
        (await portal.SignedInAs(person.Id).OpenAsync("/staff")).Find("pile-OfAbsent")?.InnerHtml.Contains(id.ToString(), StringComparison.Ordinal) == true;

    private Task<Guid> DraftAsync(Actor clerk) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<Data.Publishing.DraftBook>().OpenAsync(Organs.OtherDepartment.Id, "notice", PortalCity.Notice(), new(EditorialEvent.Create, clerk, _walk.Now), "127.0.0.1", CancellationToken.None)).Id);

    private static Task<Page> EnterAsync(Visitor visitor, StaffAccount person, StaffAccount deputy, string proof = PortalCity.Password)
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        return visitor.InsistAsync($"/staff/absences/{person.Id}", ("Deputy", deputy.Id.ToString()), ("From", Written(today)), ("Until", Written(today.AddDays(3))), ("Password", proof));
    }

    private Task<Actor> ActorAsync(Guid person) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<ActingPersons>().FindAsync(person, services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None))!);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

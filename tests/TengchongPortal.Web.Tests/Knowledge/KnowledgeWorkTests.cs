using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Knowledge;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>Owners keep their entries: they begin them, look at them again in time, and are told what ended.</summary>
public sealed class KnowledgeWorkTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_clerk_types_an_entry_and_finds_it_as_it_was_typed()
    {
        var policy = await Walk.PolicyFirstAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=knowledge")).Form("/staff/disclosures/new/tc-d01/knowledge").With(
            ("Title", "高龄津贴每月领多少？"), ("ColumnId", Columns.Notices.Id.ToString()), ("ExpiresOn", "2022-03-04"), ("Knowledge.Clause", "第一条"), ("Knowledge.Owner", "救助股股长"),
            ("Knowledge.Channels", "Hotline"), ("Relations[0].Kind", "Answers"), ("Relations[0].Target", policy.DocumentId.ToString()));

        var saved = await clerk.SendAsync(form);

        var text = (await Walk.FindAsync(Guid.Parse(saved.Location!.Split('/')[^1]))).Current.Text;
        Assert.Equal(new() { Clause = "第一条", Owner = "救助股股长", Channels = [AnswerChannel.Hotline] }, text.Knowledge);
        Assert.Equal([new(RelationKind.Answers, policy.DocumentId)], text.Relations.AsEnumerable());
        Assert.Equal("第一条", (await clerk.OpenAsync($"{saved.Location}/edit")).Form()["Knowledge.Clause"][0]);
    }

    [Fact]
    public async Task What_is_missing_is_said_when_it_is_sent_in()
    {
        var id = await Walk.StartAsync(KnowledgeTown.Entry(Walk.Now, Guid.CreateVersion7()) with { Relations = [], ExpiresOn = null }, KnowledgeFacts.TypeKey);
        var refusal = await Record.ExceptionAsync(() => Walk.TakeAsync(id, EditorialEvent.Submit));

        Assert.StartsWith("contract.knowledge.", Assert.IsType<RuleBrokenException>(refusal).Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_grows_from_an_interpretation_with_the_policy_behind_it()
    {
        var policy = await Walk.PolicyFirstAsync();
        var interpretation = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation");
        await Walk.ReleaseAsync(interpretation);
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var button = (await clerk.OpenAsync($"/staff/disclosures/{interpretation}")).Find("grow-entry")!.GetAttribute("href")!;

        var form = (await clerk.OpenAsync(button)).Form("/staff/disclosures/new/tc-d01/knowledge");

        Assert.Equal("高龄津贴怎么领", form["Title"][0]);
        Assert.Equal(["Answers", "Answers"], new[] { form["Relations[0].Kind"][0], form["Relations[1].Kind"][0] });
        Assert.Equal($"{policy.DocumentId}", form["Relations[1].Target"][0]);
    }

    [Fact]
    public async Task After_six_months_the_owner_is_told_once_confirms_and_is_quiet_again()
    {
        var (_, entry) = await Walk.EntryAsync();
        await LookAsync(new(2019, 8, 1));
        Assert.Equal(0, await CountAsync(NoticeKind.EntryToConfirm));

        await LookAsync(new(2019, 8, 20));
        await LookAsync(new(2019, 8, 21));
        Assert.Equal(1, await CountAsync(NoticeKind.EntryToConfirm));
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        Assert.Contains("须核对", (await clerk.OpenAsync("/staff")).TextOf("entries-to-keep"), StringComparison.Ordinal);
        var form = (await clerk.OpenAsync("/staff/knowledge")).Form($"/staff/knowledge/{entry.DocumentId}/confirm");

        var done = await clerk.SendAsync(form);
        await clerk.SendAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Null((await clerk.OpenAsync("/staff")).Find("entries-to-keep"));
        Assert.Contains("2019-08-21", (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}")).TextOf("knowledge"), StringComparison.Ordinal);
        await LookAsync(new(2019, 9, 10));
        Assert.Equal(1, await CountAsync(NoticeKind.EntryToConfirm));
    }

    [Fact]
    public async Task What_ended_stands_on_the_list_of_its_owner_who_is_told_and_cannot_confirm_it()
    {
        var (policy, entry) = await Walk.EntryAsync();
        await Walk.RepealAsync(policy.DocumentId);
        await LookAsync(new(2019, 3, 5));
        await LookAsync(new(2019, 3, 6));

        Assert.Equal(1, await CountAsync(NoticeKind.EntryLapsed));
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        Assert.Contains("已经废止", (await clerk.OpenAsync("/staff/knowledge")).TextOf("entries-lost"), StringComparison.Ordinal);
        var refusal = await Record.ExceptionAsync(() => ConfirmAsync(entry, entry.Id, People.One(StaffRole.DraftingClerk)));
        Assert.Equal("knowledge.not-told", Assert.IsType<RuleBrokenException>(refusal).Rule);
    }

    [Fact]
    public async Task Who_does_not_draft_there_confirms_nothing_and_an_old_page_confirms_no_new_text()
    {
        var (_, entry) = await Walk.EntryAsync();
        var next = await Walk.ReviseAsync(entry.Id);

        Assert.Equal("stale.version", Assert.IsType<RuleBrokenException>(await Record.ExceptionAsync(() => ConfirmAsync(entry, entry.Id, People.One(StaffRole.DraftingClerk)))).Rule);
        Assert.Equal("workflow.capability", Assert.IsType<RuleBrokenException>(await Record.ExceptionAsync(() => ConfirmAsync(entry, next, People.One(StaffRole.UnitReviewer)))).Rule);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.Auditor).OpenAsync("/staff/knowledge")).Status);
    }

    public void Dispose() => _portal.Dispose();

    private Task<EntryConfirmation> ConfirmAsync(Edition entry, Guid seen, Actor actor) => _portal.InsideAsync(services =>
        services.GetRequiredService<ConfirmEntry>().RunAsync(entry.DocumentId, seen, actor, Walk.Now, "127.0.0.1", CancellationToken.None));

    private async Task LookAsync(DateOnly day)
    {
        var now = ChinaTime.StartOf(day).AddHours(9);
        ((FakeTimeProvider)_portal.Clock!).SetUtcNow(now);
        await _portal.InsideAsync(async services =>
        {
            var warnings = services.GetRequiredService<KnowledgeWarnings>();
            foreach (var warning in await warnings.FindAsync(now, CancellationToken.None))
            {
                await warnings.GiveAsync(warning, now, CancellationToken.None);
            }

            return true;
        });
    }

    private async Task<int> CountAsync(NoticeKind kind) => (await _portal.NoticesAsync()).Count(one => one.Kind == kind && one.AccountId == People.One(StaffRole.DraftingClerk).Id);
}

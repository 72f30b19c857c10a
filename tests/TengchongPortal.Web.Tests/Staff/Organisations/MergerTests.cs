using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Staff.Organisations;

/// <summary>R110: two departments become a third. Nothing is lost, everything open answers for the new one, and what was signed stays signed.</summary>
public sealed class MergerTests : IAsyncLifetime, IDisposable
{
    private static readonly Organ _a = Organs.Department, _b = Organs.OtherDepartment;

    private static readonly EditorialState[] _atWork = [EditorialState.Draft, EditorialState.InReview, EditorialState.Returned, EditorialState.Ready];

    private static readonly EditorialState[] _closed = [EditorialState.Published, EditorialState.Hidden, EditorialState.Withdrawn, EditorialState.Superseded, EditorialState.NotReleased, EditorialState.Abandoned];

    private readonly PortalUnderTest _portal = new(PortalStart.City);
    private readonly Dictionary<EditorialState, Guid> _editions = [];
    private readonly List<StaffAccount> _people = [];

    private CityWalk Walk => new(_portal);

    public async Task InitializeAsync()
    {
        foreach (var state in _atWork.Concat(_closed))
        {
            _editions[state] = await Walk.ToAsync(state, PortalCity.Notice($"{state} 的通知") with { MadeOn = ChinaTime.DayOf(Walk.Now) }, organ: _a);
        }

        await Walk.ToAsync(EditorialState.Draft, PortalCity.Notice("乙局的通知"), organ: _b);
        _people.Add(await _portal.AddAsync("clerk-a", _a, null, StaffRole.DraftingClerk));
        _people.Add(await _portal.AddAsync("head-a", _a, null, StaffRole.UnitReviewer, StaffRole.DutyLeader));
        _people.Add(await _portal.AddAsync("clerk-b", _b, null, StaffRole.DraftingClerk));
        _people.Add(await _portal.AddAsync("gone-b", _b, account => account.IsDisabled = true));
        await _portal.InsideAsync(async services =>
        {
            await services.GetRequiredService<Data.Staff.Roster.RosterBook>().EnterAsync(new(_a.Key, DutyKey.Leader, _people[1].Id, Walk.Now, Walk.Now.AddDays(2)), People.One(StaffRole.OfficeEditor), "127.0.0.1", CancellationToken.None);
            await services.GetRequiredService<GrantBook>().ProposeAsync(new(_people[0].Id, _a.Id, StaffRole.Proofreader, null, false, ChinaTime.DayOf(Walk.Now), ChinaTime.DayOf(Walk.Now).AddDays(30), "工作需要"), People.One(StaffRole.SystemAdministrator), "127.0.0.1", CancellationToken.None);
            await services.GetRequiredService<Data.Organisations.ResponsibilityBook>().EnterAsync(_a.Key, new("", "甲", "", "办公室", "0875-5123456", "乙", "", 0, 1), new(_people[0].Id, "clerk-a", [new(StaffRole.DraftingClerk, _a.Path)]), "127.0.0.1", CancellationToken.None);
            await services.GetRequiredService<Data.Letters.ReceiveLetter>().RunAsync(new(Domain.Letters.LetterKind.Help, _a.Path, new("石榴巷路灯不亮", "集镇到学校的一段路夜里没有灯。", "", "来信人", "0875-0000000", ""), true, true), Guid.NewGuid(), Walk.Now, CancellationToken.None);
            await services.GetRequiredService<Data.Sketches.DraftSketches>().KeepAsync(Data.Sketches.DraftSketch.OfNew(_people[0].Id, Guid.CreateVersion7(), $"{_a.Key}/notice"), "{}", Walk.Now, CancellationToken.None);
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Nothing_is_lost_and_the_report_says_so()
    {
        var into = await MergeAsync();

        var report = await _portal.ReportAsync(_a);
        Assert.All(report.Values.Where(line => line.Kind != MergedKind.Statement), line => Assert.Equal(line.Before, line.After));
        Assert.Equal(
            new Dictionary<MergedKind, int>
            {
                [MergedKind.Account] = 2,
                [MergedKind.Role] = 3,
                [MergedKind.RoleProposal] = 1,
                [MergedKind.DutyShift] = 1,
                [MergedKind.Document] = _atWork.Length + _closed.Length,
                [MergedKind.OpenEdition] = _atWork.Length,
                [MergedKind.Draft] = _atWork.Length,
                [MergedKind.Duty] = _atWork.Length,
                [MergedKind.Sketch] = 1,
                [MergedKind.Letter] = 1,
                [MergedKind.LetterHelp] = 0,
                [MergedKind.Concern] = 0,
                [MergedKind.SiteError] = 0,
                [MergedKind.Topic] = report[MergedKind.Topic].Before,
                [MergedKind.Carrier] = report[MergedKind.Carrier].Before,
                [MergedKind.Statement] = 1,
            },
            report.ToDictionary(line => line.Key, line => line.Value.Before));
        Assert.True(report[MergedKind.Topic].Before > 0 && report[MergedKind.Carrier].Before > 0);
        Assert.Equal(2, await _portal.ReadAsync(db => db.OrganMergers.Select(merger => merger.ActId).Distinct().CountAsync()) * 2);
        Assert.False(await _portal.ReadAsync(db => db.Users.AnyAsync(account => account.OrganId == _a.Id || account.OrganId == _b.Id)));
        Assert.False(await _portal.ReadAsync(db => db.Documents.AnyAsync(document => document.OrganPath == _a.Path || document.OrganPath == _b.Path)));
        Assert.All(await _portal.ReadAsync(db => db.Editions.Where(edition => EditorialStates.Open.Contains(edition.State)).Select(edition => edition.Document.OrganId).ToListAsync()), id => Assert.Equal(into.Id, id));
        Assert.Equal([into.Path], await _portal.ReadAsync(db => db.DutyShifts.Where(shift => shift.EndedAt == null).Select(shift => shift.OrganPath).ToListAsync()));
        Assert.Equal([into.Path], await _portal.ReadAsync(db => db.GrantProposals.Select(proposal => proposal.OrganPath).ToListAsync()));
        Assert.Equal([$"{into.Key}/notice"], await _portal.ReadAsync(db => db.DraftSketches.Select(sketch => sketch.Place).ToListAsync()));
        Assert.Equal(4, await _portal.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "MergeMoveAccount")));
    }

    [Fact]
    public async Task A_record_keeps_who_issued_it_and_its_number()
    {
        var before = await _portal.ReadAsync(db => db.PublicRecords.OrderBy(record => record.Sequence).Select(record => new { record.OrganId, record.OrganName, record.IndexNumber, record.ContentHash }).ToListAsync());

        await MergeAsync();

        Assert.Equal(before, await _portal.ReadAsync(db => db.PublicRecords.OrderBy(record => record.Sequence).Select(record => new { record.OrganId, record.OrganName, record.IndexNumber, record.ContentHash }).ToListAsync()));
        Assert.Empty((await VerifyRun.OfAsync(_portal)).Breaks);
    }

    [Fact]
    public async Task A_clerk_of_the_old_organ_finishes_a_draft_that_goes_out_under_the_new_one()
    {
        var into = await MergeAsync();
        var clerk = _portal.SignedInAs(_people[0].Id);

        var edited = await clerk.SubmitAsync($"/staff/disclosures/{_editions[EditorialState.Draft]}/edit", ("Summary", "并入以后改的概述。"));
        Assert.Equal(HttpStatusCode.Found, edited.Status);
        await Walk.TakeAsync(_editions[EditorialState.Draft], EditorialEvent.Submit, await ActorAsync(_people[0]));
        await Walk.SignAllAsync(_editions[EditorialState.Draft]);
        await Walk.TakeAsync(_editions[EditorialState.Draft], EditorialEvent.Release);

        var record = await _portal.ReadAsync(db => db.PublicRecords.SingleAsync(one => one.EditionId == _editions[EditorialState.Draft]));
        Assert.Equal((into.Id, into.Name), (record.OrganId, record.OrganName));
        Assert.StartsWith(Merging.Founded.IndexCode, record.IndexNumber, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_signed_before_goes_out_without_a_second_signature()
    {
        await MergeAsync();

        await Walk.TakeAsync(_editions[EditorialState.Ready], EditorialEvent.Release);

        Assert.True(await _portal.ReadAsync(db => db.PublicRecords.AnyAsync(one => one.EditionId == _editions[EditorialState.Ready])));
    }

    [Fact]
    public async Task People_of_the_new_organ_sign_revise_hide_and_withdraw_for_the_old_one()
    {
        var into = await MergeAsync();
        var signer = await ActorAsync(await _portal.AddAsync("signer-c", into, null, StaffRole.FinalSigner));
        var reviewer = await ActorAsync(await _portal.AddAsync("reviewer-c", into, null, StaffRole.UnitReviewer));
        var clerk = await ActorAsync(await _portal.AddAsync("clerk-c", into, null, StaffRole.DraftingClerk));
        var other = await ActorAsync(await _portal.AddAsync("stranger", Organs.Office, null, StaffRole.UnitReviewer, StaffRole.FinalSigner));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(_editions[EditorialState.Published], EditorialEvent.Hide, other));
        Assert.Equal("workflow.capability", refused.Rule);
        await Walk.ProposeAsync(_editions[EditorialState.Published], EditorialEvent.Withdraw);
        await Walk.TakeAsync(_editions[EditorialState.Published], EditorialEvent.Withdraw, signer);
        var revision = await Walk.TakeAsync(_editions[EditorialState.Published], EditorialEvent.Revise, clerk);
        await Walk.TakeAsync(_editions[EditorialState.Withdrawn], EditorialEvent.Hide, reviewer);

        Assert.Equal(into.Path, revision.OrganPath);
        Assert.Equal(_a.Id, revision.Document.OrganId);
        await Walk.TakeAsync(_editions[EditorialState.InReview], EditorialEvent.Sign, reviewer, act => act with { Gate = Gate.FirstReview });
        Assert.Empty(await _portal.InsideAsync(async services => (await services.GetRequiredService<Data.Publishing.StaffingQuery>().VoidSignaturesAsync(await Walk.FindAsync(_editions[EditorialState.InReview]), CancellationToken.None)).ToList()));
    }

    [Fact]
    public async Task A_chain_of_mergers_leads_to_the_last()
    {
        await MergeAsync();
        var last = await _portal.MergeAsync(new([Merging.Founded.Key], Organs.Office.Key, null, ChinaTime.DayOf(Walk.Now), "示例发〔2020〕2号"));

        Assert.Equal($"/organs/{last.Key}", (await _portal.Visitor().OpenAsync($"/organs/{_a.Key}")).Location);
        var clerk = await ActorAsync(_people[0]);
        Assert.True(clerk.May(Capability.WriteDrafts, last.Path) && clerk.May(Capability.WriteDrafts, _a.Path) && clerk.May(Capability.WriteDrafts, _b.Path));
        Assert.Contains(_a.Name, (await _portal.Visitor().OpenAsync($"/organs/{last.Key}")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_open_before_opens_a_draft_of_the_new_organ()
    {
        var clerk = _portal.SignedInAs(_people[0].Id);
        var form = (await clerk.OpenAsync($"/staff/disclosures/new?organ={_a.Key}&type=notice")).Form($"/staff/disclosures/new/{_a.Key}/notice").With(
            ("Title", "关于打开在前保存在后的通知"), ("Summary", "概述一句。"), ("ColumnId", Columns.Notices.Id.ToString()), ("MadeOn", "2019-12-10"), ("Theme", "1601"), ("Genre", "05"), ("Body", "为方便群众办事，定于本月第一个星期三集中提供咨询服务。"));
        var into = await MergeAsync();

        var kept = await clerk.SendAsync(form);

        Assert.Equal(HttpStatusCode.Found, kept.Status);
        Assert.Equal(into.Id, await _portal.ReadAsync(db => db.Editions.Where(edition => edition.Title == "关于打开在前保存在后的通知").Select(edition => edition.Document.OrganId).SingleAsync()));
    }

    private Task<Organ> MergeAsync() => _portal.MergeAsync(new([_a.Key, _b.Key], null, Merging.Founded, ChinaTime.DayOf(Walk.Now).AddDays(-1), "示例发〔2019〕1号《示例方案》"));

    private Task<Actor> ActorAsync(StaffAccount account) => _portal.InsideAsync(async services => (await services.GetRequiredService<ActingPersons>().FindAsync(account.Id, Walk.Now, CancellationToken.None))!);
}

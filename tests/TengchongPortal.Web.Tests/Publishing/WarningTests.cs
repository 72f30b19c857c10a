using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Trust;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>A warning put up by one person, through the database: out with everything that belongs to it, or not at all (workflow.md 3.8).</summary>
public sealed class WarningTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly CityWalk _walk;

    public WarningTests() => _walk = new(_portal);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task It_is_public_and_marked_at_once_and_stands_in_log_trail_and_record_book()
    {
        var edition = await _walk.PutUpAsync(await _walk.WarningFormAsync());

        var page = await _portal.Visitor().OpenAsync($"/records/{edition.DocumentId}");

        Assert.Contains("腾冲市暴雨蓝色预警避险提示", page.MainText, StringComparison.Ordinal);
        Assert.Contains("先行发布，审核中", page.TextOf("emergency"), StringComparison.Ordinal);
        Assert.Contains("所用的预警信息样表", page.MainText, StringComparison.Ordinal);
        Assert.Equal([Create, PutUp], (await _walk.FindAsync(edition.Id)).Events.OrderBy(line => line.Number).Select(line => line.Event));
        Assert.Equal(PublicEventKind.EmergencyRelease, await _portal.AskAsync(db => db.LogLeaves.OrderByDescending(leaf => leaf.Sequence).Select(leaf => leaf.Kind).FirstAsync()));
        Assert.Equal(["Create", "PutUp"], await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.ObjectId == edition.Id.ToString()).OrderBy(entry => entry.Sequence).Select(entry => entry.Act).ToListAsync()));
    }

    [Fact]
    public async Task Gate_holders_office_and_supervisor_are_told_at_once()
    {
        var edition = await _walk.PutUpAsync(await _walk.WarningFormAsync());

        var told = await _portal.AskAsync(db => db.StaffNotices.Where(notice => notice.Kind == NoticeKind.WarningPutUp).Select(notice => notice.AccountId).ToListAsync());

        Assert.All(
            new[] { StaffRole.UnitReviewer, StaffRole.SecrecyReviewer, StaffRole.Proofreader, StaffRole.FinalSigner, StaffRole.OfficeEditor, StaffRole.Supervisor },
            role => Assert.Contains(People.One(role).Id, told));
        Assert.DoesNotContain(edition.Authors.Single().PersonId, told);
    }

    [Fact]
    public async Task The_same_form_sent_twice_puts_up_one()
    {
        var (form, key) = (await _walk.WarningFormAsync(), Guid.NewGuid());

        var both = await Task.WhenAll(_walk.PutUpAsync(form, formKey: key), _walk.PutUpAsync(form, formKey: key));

        Assert.Equal(both[0].Id, both[1].Id);
        Assert.Equal("stale.form", await CodeOfAsync(() => _walk.PutUpAsync(form, People.One(StaffRole.DutyLeader), formKey: key)));
        Assert.Equal(2, await _portal.AskAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task The_same_warning_from_another_page_or_person_is_refused_and_another_place_is_another_warning()
    {
        var form = await _walk.WarningFormAsync();
        var first = await _walk.PutUpAsync(form);
        var time = first.Current.Text.Filling!.Time;

        Assert.Equal("warning.twice", await CodeOfAsync(() => _walk.PutUpAsync(form, change: wish => wish with { Time = time })));
        Assert.Equal("warning.twice", await CodeOfAsync(() => _walk.PutUpAsync(form, People.One(StaffRole.DutyLeader), change: wish => wish with { Time = time })));
        Assert.NotEqual(first.Id, (await _walk.PutUpAsync(form, change: wish => wish with { Time = time.AddMinutes(-1) })).Id);
    }

    [Fact]
    public async Task A_refusal_keeps_nothing_but_its_line_in_the_trail()
    {
        var form = await _walk.WarningFormAsync();

        Assert.Equal("warning.place", await CodeOfAsync(() => _walk.PutUpAsync(form, change: wish => wish with { Place = "北京市" })));
        Assert.Equal("warning.kind", await CodeOfAsync(() => _walk.PutUpAsync(form, change: wish => wish with { Kind = "大风" })));
        Assert.Equal("warning.form-changed", await CodeOfAsync(() => _walk.PutUpAsync(form, change: wish => wish with { SeenHash = new string('0', 64) })));
        Assert.Equal("workflow.capability", await CodeOfAsync(() => _walk.PutUpAsync(form, People.One(StaffRole.DraftingClerk))));

        Assert.Equal(1, await _portal.AskAsync(db => db.Editions.CountAsync()));
        Assert.Equal(
            ["warning.place", "warning.kind", "warning.form-changed", "workflow.capability"],
            await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.ObjectId == form.ToString()).OrderBy(entry => entry.Sequence).Select(entry => entry.Result).ToListAsync()));
    }

    [Fact]
    public async Task Only_a_form_in_force_that_route_A_signed_puts_anything_up()
    {
        var form = await _walk.WarningFormAsync();
        var hidden = (await _portal.AskAsync(db => db.Editions.SingleAsync())).Id;
        var unsigned = await _walk.ToAsync(EditorialState.InReview, PortalCity.WarningForm() with { MadeOn = ChinaTime.DayOf(_walk.Now) }, "warning_form");
        await _walk.TakeAsync(hidden, Hide);
        var kits = await _portal.InsideAsync(services => services.GetRequiredService<WarningKits>().FormsAsync(CancellationToken.None));

        Assert.Empty(kits);
        Assert.Equal("unknown", await CodeOfAsync(() => Attempt(form)));
        Assert.Equal("unknown", await CodeOfAsync(async () => await Attempt((await _walk.FindAsync(unsigned)).DocumentId)));
        Assert.Equal(Gate.Legality, (await _walk.FindAsync(unsigned)).Plan!.Gates.Single(gate => gate == Gate.Legality));
    }

    [Fact]
    public async Task A_form_with_a_blank_missing_is_not_taken_into_review() =>
        Assert.Equal("warning.placeholders", await CodeOfAsync(() => _walk.ToAsync(EditorialState.InReview, PortalCity.WarningForm("避险提示") with { Body = "〔时间〕起，〔地点〕有险情，电话〔电话〕。" }, "warning_form")));

    [Fact]
    public async Task No_correction_of_a_form_is_too_small_for_route_A()
    {
        await _walk.WarningFormAsync();
        var id = (await _portal.AskAsync(db => db.Editions.SingleAsync())).Id;
        var next = await _walk.TakeAsync(id, Revise, change: act => act with { Text = PortalCity.WarningForm() with { MadeOn = ChinaTime.DayOf(_walk.Now), Body = WarningForms.FormText.Body + "！", ChangeKind = ChangeKind.Minor, ChangeNote = "标点" } });

        Assert.Equal("A", (await _walk.TakeAsync(next.Id, Submit)).Plan!.Key);
    }

    [Fact]
    public async Task Unsigned_after_twenty_four_hours_the_clock_hides_it_and_signed_whole_it_stays()
    {
        var form = await _walk.WarningFormAsync();
        var (left, signed) = (await _walk.PutUpAsync(form), await _walk.PutUpAsync(form, People.One(StaffRole.DutyLeader), wish => wish with { Time = wish.Time.AddMinutes(-1) }));
        await _walk.SignAllAsync(signed.Id);
        await _walk.SignAllAsync(left.Id, Gate.FinalSign);

        await LookAsync(left.MovedAt.AddHours(24));

        Assert.Equal([(left.Id, EditorialState.Hidden), (signed.Id, EditorialState.Published)], await _portal.AskAsync(async db =>
            (await db.Editions.Where(edition => edition.Id == left.Id || edition.Id == signed.Id).Select(edition => new { edition.Id, edition.State }).ToListAsync())
                .Select(edition => (edition.Id, edition.State)).OrderBy(edition => edition.State == EditorialState.Published)));
        Assert.Equal(PublicVisibility.Notice, await _portal.AskAsync(db => db.PublicRecords.Where(row => row.EditionId == left.Id).Select(row => row.Visibility).SingleAsync()));
    }

    [Theory]
    [InlineData("UPDATE RevisionContents SET Body = Body || '。' WHERE Title LIKE '%〔种类〕%'")]
    [InlineData("DELETE FROM Signatures WHERE Gate = 'Legality'")]
    [InlineData("UPDATE StateEvents SET Event = 'PutUp' WHERE Event = 'Emergency'")]
    [InlineData("UPDATE StateEvents SET At = '2031-01-01 00:00:00' WHERE Event = 'PutUp'")]
    public async Task Verify_makes_it_again_from_its_form_and_names_one_that_differs(string sql)
    {
        var form = await _walk.WarningFormAsync();
        await _walk.SignAllAsync((await _walk.PutUpAsync(form)).Id);
        await _walk.PutUpAsync(form, People.One(StaffRole.DutyLeader));
        await _walk.ToAsync(EditorialState.EmergencyPublished);

        Assert.Empty((await VerifyRun.OfAsync(_portal)).Breaks);

        await _portal.TamperAsync(sql);
        Assert.Contains((await VerifyRun.OfAsync(_portal)).Breaks, one => one.Kind == "warning.form");
    }

    private async Task LookAsync(DateTimeOffset at)
    {
        using var clock = new EditionClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(at), NullLogger<EditionClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    private Task<Edition> Attempt(Guid form) => _portal.InsideAsync(services => services.GetRequiredService<PutUpWarning>().RunAsync(
        new(form, new string('0', 64), "暴雨蓝色预警", "腾冲市", _walk.Now, "119"),
        new(PutUp, Cast.For(PutUp), _walk.Now) { ReasonCode = "emergency.life", Reason = "险情" },
        "127.0.0.1",
        CancellationToken.None));



    private static async Task<string> CodeOfAsync(Func<Task> work) => (await Assert.ThrowsAsync<RuleBrokenException>(work)).Rule;
}

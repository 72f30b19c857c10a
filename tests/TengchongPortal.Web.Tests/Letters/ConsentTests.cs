using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>A writer takes the consent to publish back (个人信息保护法 第十五条): the copy leaves the public by the steps of editors, and the writer reads when.</summary>
public sealed class ConsentTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task What_is_public_is_asked_for_until_a_day_taken_out_by_two_and_told_on_the_receipt()
    {
        var (letter, edition) = await CopyAsync();
        await ReleaseAsync(edition);
        var before = await letter.Visitor.OpenAsync("/letters/status");
        var copy = before.Find("public-copy")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await _town.Portal.Visitor().OpenAsync(copy)).Status);

        var withdrawn = await letter.SendAsync("writer-WithdrawConsent");
        var twice = await letter.Visitor.SendAsync(before.Form("writer-WithdrawConsent"), follow: true);
        Assert.Equal((HttpStatusCode.OK, withdrawn.TextOf("consent-withdrawn")), (twice.Status, twice.TextOf("consent-withdrawn")));
        Assert.Contains("2026年3月5日", withdrawn.TextOf("consent-withdrawn"), StringComparison.Ordinal);
        Assert.False(withdrawn.HasForm("writer-WithdrawConsent"));
        var desk = await _town.Portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync("/staff");
        Assert.Contains("石榴巷路灯不亮", desk.TextOf("withdrawn-copies"), StringComparison.Ordinal);
        Assert.Contains("须下线", desk.TextOf("withdrawn-copies"), StringComparison.Ordinal);
        _town.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Contains("逾期", (await _town.Portal.SignedInAs(StaffRole.FinalSigner).OpenAsync("/staff")).TextOf("withdrawn-copies"), StringComparison.Ordinal);

        await new CityWalk(_town.Portal).DecideAsync(edition, EditorialEvent.Unpublish);

        Assert.Equal(HttpStatusCode.Gone, (await _town.Portal.Visitor().OpenAsync(copy, follow: true)).Status);
        Assert.Null((await _town.Portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync("/staff")).Find("withdrawn-copies"));
    }

    [Fact]
    public async Task The_writer_reads_that_nothing_is_public_any_more()
    {
        var (letter, edition) = await CopyAsync();
        await ReleaseAsync(edition);
        await letter.SendAsync("writer-WithdrawConsent");

        await new CityWalk(_town.Portal).TakeAsync(edition, EditorialEvent.Hide);

        Assert.Contains("现在没有公开这封信", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("consent-withdrawn"), StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => new CityWalk(_town.Portal).TakeAsync(edition, EditorialEvent.Unhide));
        Assert.StartsWith("verify.", refusal.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_is_at_work_is_neither_submitted_nor_released_after_it()
    {
        var (letter, drafted) = await CopyAsync();
        var (other, ready) = await CopyAsync();
        var walk = new CityWalk(_town.Portal);
        await walk.TakeAsync(ready, EditorialEvent.Submit);
        await walk.SignAllAsync(ready);

        await letter.SendAsync("writer-WithdrawConsent");
        await other.SendAsync("writer-WithdrawConsent");

        Assert.Equal("letters.consent-withdrawn", (await Assert.ThrowsAsync<RuleBrokenException>(() => walk.TakeAsync(drafted, EditorialEvent.Submit))).Rule);
        Assert.StartsWith("verify.", (await Assert.ThrowsAsync<RuleBrokenException>(() => walk.TakeAsync(ready, EditorialEvent.Release))).Rule, StringComparison.Ordinal);
        Assert.NotNull((await _town.Portal.Visitor().OpenAsync("/letters")).Find("letters-none"));
    }

    [Fact]
    public async Task Before_anything_is_public_no_copy_is_begun_any_more_and_the_clerk_reads_why()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        await letter.SendAsync("writer-WithdrawConsent");

        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy)).Status);
        Assert.Contains("已撤回公开同意", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}")).TextOf("letter-facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_never_consented_and_who_reports_are_offered_nothing_to_take_back()
    {
        var (closed, report) = (await _town.WriteAsync(mayBePublished: false), await _town.WriteAsync(LetterKind.Report));

        Assert.False((await closed.Visitor.OpenAsync("/letters/status")).HasForm("writer-WithdrawConsent"));
        Assert.False((await report.Visitor.OpenAsync("/letters/status")).HasForm("writer-WithdrawConsent"));
    }

    private async Task<(Written Letter, Guid Edition)> CopyAsync()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var opened = await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy);
        return (letter, Guid.Parse(opened.Location!.Split('/')[^1]));
    }

    private async Task ReleaseAsync(Guid edition)
    {
        var walk = new CityWalk(_town.Portal);
        await walk.TakeAsync(edition, EditorialEvent.Submit);
        await walk.SignAllAsync(edition);
        await walk.TakeAsync(edition, EditorialEvent.Release);
    }
}

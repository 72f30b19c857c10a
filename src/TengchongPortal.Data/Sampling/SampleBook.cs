using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Sampling;

/// <summary>Takes down what the office found in a sampled text, and tells the hands it went through of a fault.</summary>
public sealed class SampleBook(PortalDbContext db, AuditedWrites writes, MonthlySample sample, ActingPersons persons, NoticeBook notices)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>sample.not-drawn</c>, <c>sample.given</c>, and the objections of <see cref="SampleVerdict"/>.</exception>
    public Task<SampleVerdict> GiveAsync(Guid editionId, SampleOutcome outcome, string remark, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, "Sample", editionId, now, origin), async token =>
        {
            var edition = await db.Editions.RequireWholeAsync(editionId, token);
            var verdict = SampleVerdict.Give(edition, outcome, remark, person, now);
            await RequireWaitingAsync(edition, now, token);
            db.SampleVerdicts.Add(verdict);
            await TellAsync(edition, verdict, token);
            return verdict;
        }, ct);

    /// <summary>Whether the edition was drawn and nobody has judged it yet.</summary>
    /// <exception cref="RuleBrokenException"><c>sample.not-drawn</c> or <c>sample.given</c>.</exception>
    public async Task RequireWaitingAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Require(await sample.HoldsAsync(edition, now, ct), "sample.not-drawn", "这份稿件不在抽查名单里。");
        Require(!await db.SampleVerdicts.AnyAsync(one => one.EditionId == edition.Id, ct), "sample.given", "这份稿件已经抽查过，结论不能修改。");
    }

    private async Task TellAsync(Edition edition, SampleVerdict verdict, CancellationToken ct)
    {
        if (verdict.Outcome == SampleOutcome.Sound)
        {
            return;
        }

        var hands = SampleVerdict.HandsOf(edition);
        var staff = await persons.AllAsync(verdict.GivenAt, ct);
        notices.Post(
            NoticeBook.About(edition, NoticeKind.SampleFault, $"sample:{verdict.Id:N}") with { ActorName = verdict.PersonName },
            staff.Where(one => hands.Contains(one.Id) && edition.IsOpenTo(one)).Select(one => one.Id),
            verdict.GivenAt);
    }
}

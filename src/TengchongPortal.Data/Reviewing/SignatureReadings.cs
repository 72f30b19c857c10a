using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Reviewing;

/// <summary>Signatures, and whether whoever gave them can have read (workflow.md 3.4).</summary>
public sealed class SignatureReadings(PortalDbContext db, RuleBook rules)
{
    private const string Rule = "review.reading";
    private const int Most = 20_000;

    public TimeSpan LeastOn(DateOnly day) => TimeSpan.FromSeconds(rules.InForce(Rule, day).Whole);

    public async Task<ImmutableArray<SignatureReading>> RunAsync(DateTimeOffset since, DateTimeOffset until, CancellationToken ct)
    {
        // By the rule of the last day that is asked for, not of the day after it.
        var least = LeastOn(ChinaTime.DayOf(until.AddTicks(-1)));
        var kept = await KeptSinceAsync(until, ct);
        var signatures = await (
            from signature in Read().Where(one => one.SignedAt >= since && one.SignedAt < until && one.SignedAt >= kept)
            join edition in db.Editions.AsNoTracking() on signature.EditionId equals edition.Id
            orderby signature.SignedAt descending
            select new
            {
                signature.PersonId,
                signature.PersonName,
                signature.SignedAt,
                EditionId = edition.Id,
                edition.OrganPath,
                edition.Document.TypeKey,
                Opened = db.ReviewOpenings.Where(one => one.EditionId == edition.Id && one.RevisionHash == signature.RevisionHash && one.PersonId == signature.PersonId).Select(one => (DateTimeOffset?)one.OpenedAt).FirstOrDefault(),
            }).Take(Most).ToListAsync(ct);
        return [.. signatures.Select(one => new SignatureReading(one.EditionId, one.OrganPath, one.TypeKey, one.PersonId, one.PersonName, one.SignedAt, ReviewOpening.IsBlind(one.Opened, one.SignedAt, least)))];
    }

    // The keys of an emergency release are turned in minutes and read afterwards: they say nothing of who reads.
    private IQueryable<Signature> Read() => db.Signatures.AsNoTracking()
        .Where(one => !db.StateEvents.Any(line => line.EditionId == one.EditionId && line.Event == EditorialEvent.Emergency && line.At == one.SignedAt));

    /// <summary>Openings are kept since this portal keeps them: what was signed before tells nothing of who read it.</summary>
    private async Task<DateTimeOffset> KeptSinceAsync(DateTimeOffset now, CancellationToken ct) =>
        await db.ReviewOpenings.AsNoTracking().OrderBy(one => one.OpenedAt).Select(one => (DateTimeOffset?)one.OpenedAt).FirstOrDefaultAsync(ct) ?? now;
}

/// <param name="IsBlind">Given without opening the text, or at once after it.</param>
public sealed record SignatureReading(Guid EditionId, string OrganPath, string TypeKey, Guid PersonId, string PersonName, DateTimeOffset SignedAt, bool IsBlind);

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Reviewing;

/// <summary>How many signatures were given by people who cannot have read: per signer, for the organs a supervisor watches (workflow.md 3.4).</summary>
public sealed class BlindSigningQuery(PortalDbContext db, RuleBook rules)
{
    private const string Rule = "review.reading";
    private const int Most = 20_000;

    public TimeSpan LeastOn(DateTimeOffset now) => TimeSpan.FromSeconds(rules.InForce(Rule, ChinaTime.DayOf(now)).Whole);

    public async Task<ImmutableArray<SigningShare>> RunAsync(Actor supervisor, DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(supervisor);
        var least = LeastOn(now);
        var kept = await KeptSinceAsync(now, ct);
        var signatures = await (
            from signature in Read().Where(one => one.SignedAt >= since && one.SignedAt >= kept)
            join edition in db.Editions.AsNoTracking() on signature.EditionId equals edition.Id
            orderby signature.SignedAt descending
            select new
            {
                signature.PersonId,
                signature.PersonName,
                signature.SignedAt,
                edition.OrganPath,
                edition.Document.TypeKey,
                Opened = db.ReviewOpenings.Where(one => one.EditionId == edition.Id && one.RevisionHash == signature.RevisionHash && one.PersonId == signature.PersonId).Select(one => (DateTimeOffset?)one.OpenedAt).FirstOrDefault(),
            }).Take(Most).ToListAsync(ct);
        return
        [
            .. signatures.Where(one => supervisor.May(Capability.Supervise, one.OrganPath, one.TypeKey))
                .GroupBy(one => one.PersonId)
                .Select(person => new SigningShare(person.Key, person.First().PersonName, person.Count(), person.Count(one => ReviewOpening.IsBlind(one.Opened, one.SignedAt, least))))
                .OrderByDescending(share => share.Percent).ThenByDescending(share => share.Given).ThenBy(share => share.Person, StringComparer.Ordinal),
        ];
    }

    // The keys of an emergency release are turned in minutes and read afterwards: they say nothing of who reads.
    private IQueryable<Signature> Read() => db.Signatures.AsNoTracking()
        .Where(one => !db.StateEvents.Any(line => line.EditionId == one.EditionId && line.Event == EditorialEvent.Emergency && line.At == one.SignedAt));

    /// <summary>Openings are kept since this portal keeps them: what was signed before tells nothing of who read it.</summary>
    private async Task<DateTimeOffset> KeptSinceAsync(DateTimeOffset now, CancellationToken ct) =>
        await db.ReviewOpenings.AsNoTracking().OrderBy(one => one.OpenedAt).Select(one => (DateTimeOffset?)one.OpenedAt).FirstOrDefaultAsync(ct) ?? now;
}

/// <param name="Blind">Signatures given without opening the text, or at once after it.</param>
public sealed record SigningShare(Guid PersonId, string Person, int Given, int Blind)
{
    public int Percent => Given == 0 ? 0 : (int)Math.Round(100m * Blind / Given);
}

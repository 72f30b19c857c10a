using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies.Risks;

/// <summary>The risk dossiers (风险评估档案, R33) of policies: written, and read by who works on the policy.</summary>
public sealed class RiskBook(PortalDbContext db, AuditedWrites writes)
{
    /// <summary>All of a policy, the newest first: that one counts.</summary>
    public async Task<IReadOnlyList<RiskDossier>> OfAsync(Guid document, CancellationToken ct) =>
        await db.RiskDossiers.AsNoTracking().Include(one => one.Files.OrderBy(file => file.Ordinal)).Where(one => one.DocumentId == document).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).ToListAsync(ct);

    /// <returns>The dossier; that of before when the same form comes again.</returns>
    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="RiskDossier.Write"/>.</exception>
    public Task<RiskDossier> WriteAsync(Guid editionId, RiskWords words, Actor person, DateTimeOffset now, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(words);
        return writes.RunAsync(AuditLine.By(person, "WriteRiskDossier", editionId, now, origin), async token =>
        {
            if (await db.RiskDossiers.FirstOrDefaultAsync(one => one.FormKey == words.FormKey && one.PersonId == person.Id, token) is { } twin)
            {
                return twin;
            }

            var edition = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == editionId, token);
            return db.RiskDossiers.Add(RiskDossier.Write(edition is not null && edition.IsOpenTo(person) ? edition : throw RuleBrokenException.From(EditionGuards.UnknownEdition), words, person, now)).Entity;
        }, ct);
    }
}

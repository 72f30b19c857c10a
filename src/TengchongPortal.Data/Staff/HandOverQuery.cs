using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>
/// The hand-over list of a person (工作移交清单, R169): texts begun and gates that may be signed, each with those who may take it on.
/// Nothing is moved: work belongs to organs and roles, and this list proves it or names what would be left lying.
/// </summary>
public sealed class HandOverQuery(PortalDbContext db, LeavingPersons persons)
{
    private static readonly ImmutableArray<EditorialState> _writing = [EditorialState.Draft, EditorialState.Returned];

    private static readonly ImmutableArray<EditorialState> _signing = [EditorialState.InReview, EditorialState.EmergencyPublished];

    /// <param name="viewer">Who asks: a text at work is named only to whom it is open, and administering accounts opens none.</param>
    public async Task<ImmutableArray<HandOverLine>> RunAsync(Guid accountId, Actor viewer, CancellationToken ct)
    {
        var leaving = await persons.FindAsync(accountId, ct);
        var names = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Path, organ => organ.ShortName, ct);
        var editions = await OpenEditionsAsync(accountId, ct);
        return [.. editions.SelectMany(edition => LinesOf(edition, leaving, names.GetValueOrDefault(edition.Document.OrganPath, ""))
            .Select(line => edition.IsOpenTo(viewer) ? line : line with { Title = "" }))];
    }

    private Task<List<Edition>> OpenEditionsAsync(Guid accountId, CancellationToken ct) => db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
        .Where(edition => _signing.Contains(edition.State) || (_writing.Contains(edition.State) && edition.Authors.Any(author => author.PersonId == accountId)))
        .OrderBy(edition => edition.MovedAt).ThenBy(edition => edition.Version)
        .ToListAsync(ct);

    private static IEnumerable<HandOverLine> LinesOf(Edition edition, LeavingPerson leaving, string organ)
    {
        if (_writing.Contains(edition.State))
        {
            yield return new(edition.Id, edition.Title, organ, null, leaving.Left(other => edition.IsOpenTo(other) && edition.Allows(other, Capability.WriteDrafts)));
        }

        foreach (var gate in edition.OpenGates.Where(gate => MayTake(edition, leaving.Person, gate)))
        {
            yield return new(edition.Id, edition.Title, organ, gate, leaving.Left(other => MayTake(edition, other, gate)));
        }
    }

    private static bool MayTake(Edition edition, Actor person, Gate gate) => edition.IsOpenTo(person) && edition.MayTake(person, gate);
}

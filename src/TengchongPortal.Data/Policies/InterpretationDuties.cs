using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Opens and closes the duty to interpret in the transaction of the very event that changes what citizens read (R26). What other texts say is
/// read from the store, what the text of the event says from the text itself, whose row may not be written yet.
/// </summary>
public sealed class InterpretationDuties(PortalDbContext db, ReferenceBook book)
{
    public async Task RestateAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        if (kind is PublicEventKind.Supersede or PublicEventKind.Purge || !RowOf(edition).IsCurrent)
        {
            return;
        }

        foreach (var policy in await ConcernedAsync(edition, ct))
        {
            await RestateAsync(policy, edition, line.At, ct);
        }
    }

    private async Task RestateAsync(Guid policy, Edition edition, DateTimeOffset at, CancellationToken ct)
    {
        var open = db.InterpretationDuties.Local.FirstOrDefault(duty => duty.PolicyDocumentId == policy && duty.IsOpen)
            ?? await db.InterpretationDuties.FirstOrDefaultAsync(duty => duty.PolicyDocumentId == policy && duty.ClosedAt == null, ct);
        var standing = new PolicyStanding(await IsPublicAsync(policy, ct), await MustInterpretAsync(policy, ct), await IsExplainedAsync(policy, edition, ct));
        if (InterpretationDuty.Restate(policy, open is { IsOpen: true } ? open : null, standing, at) is { } opened)
        {
            db.InterpretationDuties.Add(opened);
        }
    }

    /// <summary>The text itself when it is a policy, and every policy that it explains or explained before.</summary>
    private async Task<IReadOnlyList<Guid>> ConcernedAsync(Edition edition, CancellationToken ct)
    {
        var before = await db.PublicRelations.Where(link => link.FromDocumentId == edition.DocumentId && link.Kind == RelationKind.Interprets).Select(link => link.ToDocumentId).Distinct().ToListAsync(ct);
        return [.. before.Concat(Explained(edition)).Append(edition.DocumentId).Distinct()];
    }

    private async Task<bool> IsPublicAsync(Guid policy, CancellationToken ct) => db.PublicRecords.Local.Any(record => record.DocumentId == policy && record.IsCurrent)
        ? db.PublicRecords.Local.Any(record => record.DocumentId == policy && record.IsCurrent && record.Visibility != PublicVisibility.Notice)
        : await db.PublicRecords.AnyAsync(record => record.DocumentId == policy && record.IsCurrent && record.Visibility != PublicVisibility.Notice, ct);

    // Carried-over policies say nothing of it, and owe nothing.
    private async Task<bool> MustInterpretAsync(Guid policy, CancellationToken ct) =>
        db.Set<PublicPolicy>().Local.FirstOrDefault(one => one.DocumentId == policy && one.Record is { IsCurrent: true }) is { } known
            ? known.MustInterpret
            : await db.Set<PublicPolicy>().Where(one => one.DocumentId == policy && one.Record.IsCurrent).AnyAsync(one => one.MustInterpret, ct);

    private async Task<bool> IsExplainedAsync(Guid policy, Edition edition, CancellationToken ct) =>
        (RowOf(edition).Visibility == PublicVisibility.Shown && Explained(edition).Contains(policy))
        || db.PublicRelations.Local.Any(link => link.FromDocumentId != edition.DocumentId && link.ToDocumentId == policy && link.Explains(book.Contracts))
        || await db.PublicRelations.Explaining(book.Contracts).AnyAsync(link => link.FromDocumentId != edition.DocumentId && link.ToDocumentId == policy, ct);

    // A notice that says it explains does not: five elements, forms and a person to ask are what is owed.
    private IEnumerable<Guid> Explained(Edition edition) => edition.Current.Content is null || !book.Contracts.InterpretationTypes.Contains(edition.Document.TypeKey)
        ? []
        : edition.Current.Text.Relations.Where(link => link.Kind == RelationKind.Interprets && link.TargetDocumentId != edition.DocumentId).Select(link => link.TargetDocumentId);

    // The projector has just written it.
    private PublicRecord RowOf(Edition edition) => db.PublicRecords.Local.Single(record => record.EditionId == edition.Id);
}

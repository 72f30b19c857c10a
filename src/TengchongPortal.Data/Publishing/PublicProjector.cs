using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Brings the public row of an edition to what its state allows citizens to read; the only writer of the projection.</summary>
public sealed class PublicProjector(PortalDbContext db, PublicTexts texts)
{
    public async Task ProjectAsync(Edition edition, StateEvent line, ReleaseEvent release, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(release);
        var record = await RowAsync(edition, release, ct);
        record.ReleaseEvent = release;
        record.ChangedAt = line.At;
        record.Visibility = VisibilityOf(edition);
        record.IsEmergency = edition.State == EditorialState.EmergencyPublished;
        await ClearChildrenAsync(record, ct);
        if (record.Visibility == PublicVisibility.Notice)
        {
            PublicTexts.Blank(record);
        }
        else
        {
            await texts.FillAsync(record, edition, ct);
        }

        Notices.Write(record, edition);
        if (release.Kind.MakesPublic() && edition.Number > 1)
        {
            await StepBackAsync(edition, ct);
        }
    }

    internal static PublicVisibility VisibilityOf(Edition edition) => edition.State switch
    {
        EditorialState.Withdrawn => PublicVisibility.Banner,
        EditorialState.Superseded when edition.StateBefore == EditorialState.Hidden => PublicVisibility.Notice,
        var state when EditorialStates.Readable.Contains(state) => PublicVisibility.Shown,
        _ => PublicVisibility.Notice,
    };

    private async Task<PublicRecord> RowAsync(Edition edition, ReleaseEvent release, CancellationToken ct)
    {
        var known = edition.Plan is { IsCarriedOver: true } && release.Kind == PublicEventKind.CarriedOver
            ? null
            : db.PublicRecords.Local.FirstOrDefault(row => row.EditionId == edition.Id)
                ?? await db.PublicRecords.SingleOrDefaultAsync(row => row.EditionId == edition.Id, ct);
        return known ?? db.PublicRecords.Add(new PublicRecord
        {
            DocumentId = edition.DocumentId,
            EditionId = edition.Id,
            EditionNumber = edition.Number,
            IsCurrent = true,
            ReleasedAt = release.At,
            TypeKey = edition.Document.TypeKey,
        }).Entity;
    }

    private async Task StepBackAsync(Edition successor, CancellationToken ct)
    {
        var older = await db.PublicRecords.Where(row => row.DocumentId == successor.DocumentId && row.EditionNumber < successor.Number && row.IsCurrent).ToListAsync(ct);
        older.ForEach(row => row.IsCurrent = false);
    }

    private async Task ClearChildrenAsync(PublicRecord record, CancellationToken ct)
    {
        if (record.Sequence == 0)
        {
            return;
        }

        await db.PublicRelations.Where(link => link.RecordSequence == record.Sequence).ExecuteDeleteAsync(ct);
        await db.PublicPolicies.Where(policy => policy.RecordSequence == record.Sequence).ExecuteDeleteAsync(ct);
        await db.PublicInterpretations.Where(one => one.RecordSequence == record.Sequence).ExecuteDeleteAsync(ct);
        await db.PublicKnowledge.Where(one => one.RecordSequence == record.Sequence).ExecuteDeleteAsync(ct);
        await db.PublicMeetings.Where(one => one.RecordSequence == record.Sequence).ExecuteDeleteAsync(ct);
        var files = db.PublicFiles.Where(file => file.RecordSequence == record.Sequence);
        if (record.Visibility != PublicVisibility.Notice)
        {
            await files.ExecuteDeleteAsync(ct);
            return;
        }

        // The address of an attachment outlives it, as that of its record does: what stays is that it was here (architecture 4, gone).
        await files.ExecuteUpdateAsync(
            set => set.SetProperty(file => file.Name, "").SetProperty(file => file.Sha256, "").SetProperty(file => file.MediaType, "").SetProperty(file => file.Length, 0),
            ct);
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// What every public event leaves in its transaction: index number, release event, leaf of the log, projection, and the old edition superseded.
/// Called by every door with the line that the step wrote; lines without public effect pass through.
/// </summary>
public sealed class PublicationRecorder(PortalDbContext db, HashChains chains, IndexNumbers numbers, PublicProjector projector, Shredder shredder, PublicConsequences consequences, Successions successions)
{
    public async Task RecordAsync(Edition edition, StateEvent line, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Event == EditorialEvent.Purge)
        {
            await shredder.ShredAsync(edition, ct);
        }

        if (PublicEvents.KindOf(edition, line) is not { } kind)
        {
            return;
        }

        await chains.LockPublicationAsync(ct);
        if (kind.MakesPublic())
        {
            await BecomePublicAsync(edition, line.At, ct);
        }

        var release = ReleaseEvent.Of(edition.Document, line, kind);
        db.ReleaseEvents.Add(release);
        await chains.AppendAsync(release, ct);
        await projector.ProjectAsync(edition, line, release, ct);
        await consequences.FollowAsync(edition, line, kind, ct);
        if (kind.MakesPublic() && edition.Number > 1)
        {
            await SupersedeOlderAsync(edition, line, ct);
        }
    }

    private async Task BecomePublicAsync(Edition edition, DateTimeOffset at, CancellationToken ct)
    {
        var document = edition.Document;
        var organ = await IssuerAsync(document, ct);
        var number = document.IndexNumber is null && organ.IndexCode is not null
            ? await numbers.NextAsync(organ, ChinaTime.DayOf(at), ct)
            : null;
        document.BecomePublic(edition.Current.Text, at, number);
    }

    // A text whose review was taken up again after its organ was merged: an organ that is no more draws no new number.
    private async Task<Organ> IssuerAsync(Document document, CancellationToken ct)
    {
        var organ = (await db.Organs.FindAsync([document.OrganId], ct))!;
        if (!document.IsUnreleased || await successions.LivingAsync(organ, ct) is not { } living || living.Id == organ.Id)
        {
            return organ;
        }

        document.IssueBy(living);
        return living;
    }

    private async Task SupersedeOlderAsync(Edition successor, StateEvent cause, CancellationToken ct)
    {
        var from = EditorialWorkflow.StepOf(EditorialEvent.Supersede).From;
        var older = await db.Editions.WholeEditions()
            .Where(old => old.DocumentId == successor.DocumentId && old.Number < successor.Number && from.Contains(old.State))
            .ToListAsync(ct);

        // A history edition that is hidden just now was superseded long ago: whoever hid it decides about it alone.
        foreach (var old in older.Where(old => old.StateBefore != EditorialState.Superseded))
        {
            var line = old.Take(new EditorialAct(EditorialEvent.Supersede, Actor.System, cause.At) { Origin = cause.Origin }, EditionFactsDefaults.ForSuccession(old));
            await RecordAsync(old, line, ct);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reviewing;

/// <summary>Keeps when a person first had a text open for review, once for each person and text.</summary>
public sealed class ReviewOpenings(PortalDbContext db, AuditedWrites writes)
{
    public async Task NoteAsync(Edition edition, Actor reader, DateTimeOffset now, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(reader);
        if (await IsNotedAsync(edition, reader, ct))
        {
            return;
        }

        try
        {
            await writes.RunAsync(AuditLine.By(reader, "OpenReview", edition.Id, now, origin), Add, ct);
        }
        catch (RuleBrokenException lost) when (lost.Rule == "stale.version")
        {
            // Two tabs opened it at once: the other one is noted.
        }

        Task<ReviewOpening> Add(CancellationToken _) => Task.FromResult(db.ReviewOpenings.Add(ReviewOpening.Note(edition.Id, edition.CurrentHash, reader.Id, now)).Entity);
    }

    private Task<bool> IsNotedAsync(Edition edition, Actor reader, CancellationToken ct) =>
        db.ReviewOpenings.AnyAsync(one => one.EditionId == edition.Id && one.RevisionHash == edition.CurrentHash && one.PersonId == reader.Id, ct);
}

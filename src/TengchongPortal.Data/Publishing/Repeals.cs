using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// A text that replaces or repeals another one says so for both: the older document gets its day and its successor in the transaction of the
/// release. A new edition that no longer says so, or its removal from the public, takes it back. Hiding does not: it is about the page, and
/// the older text does not come into force again for a day.
/// </summary>
public sealed class Repeals(PortalDbContext db)
{
    public async Task RestateAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        var isRelease = kind.MakesPublic();
        if (!isRelease && kind is not PublicEventKind.Unpublish)
        {
            return;
        }

        var document = edition.Document;
        var stated = isRelease ? StatedBy(edition.Current.Text, document.Id) : [];
        if (edition.Number > 1 || !isRelease)
        {
            await LiftAsync(document.Id, stated, ct);
        }

        var day = document.EffectiveOn ?? ChinaTime.DayOf(document.FirstPublishedAt ?? line.At);
        foreach (var target in await db.Documents.Where(one => stated.Contains(one.Id)).ToListAsync(ct))
        {
            target.Repeal(day, document.Id);
            await ShowAsync(target, ct);
        }
    }

    private static List<Guid> StatedBy(RevisionText text, Guid own) =>
        [.. text.Relations.Where(link => link.Kind is RelationKind.Replaces or RelationKind.Repeals or RelationKind.DeclaresLapsed && link.TargetDocumentId != own).Select(link => link.TargetDocumentId).Distinct()];

    private async Task LiftAsync(Guid by, List<Guid> still, CancellationToken ct)
    {
        foreach (var freed in await db.Documents.Where(one => one.RepealedByDocumentId == by && !still.Contains(one.Id)).ToListAsync(ct))
        {
            freed.LiftRepeal();
            await ShowAsync(freed, ct);
        }
    }

    private async Task ShowAsync(Document document, CancellationToken ct)
    {
        foreach (var row in await db.PublicRecords.Where(record => record.DocumentId == document.Id).ToListAsync(ct))
        {
            (row.RepealedOn, row.SuccessorDocumentId) = (document.RepealedOn, document.RepealedByDocumentId);
        }
    }
}

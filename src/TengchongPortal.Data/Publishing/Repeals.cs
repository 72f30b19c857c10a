using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// A text that replaces, repeals, declares lapsed or amends another one says so for both: the older document gets its days and its successor in the
/// transaction of the release, and the effect is written down with its time. A new edition that no longer says so, or its removal from the public, takes it
/// back. Hiding does not: it is about the page, and the older text does not come into force again for a day.
/// </summary>
public sealed class Repeals(PortalDbContext db)
{
    public async Task RestateAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        var isRelease = kind.MakesPublic();
        var document = edition.Document;

        // What becomes of an older edition changes nothing: a newer one speaks for the document.
        if (!isRelease && (kind is not (PublicEventKind.Unpublish or PublicEventKind.Purge) || await db.PublicRecords.AnyAsync(record => record.DocumentId == document.Id && record.EditionNumber > edition.Number, ct)))
        {
            return;
        }

        var (stated, day) = (isRelease ? LegalWord.AllOf(edition.Current.Text, document.Id) : [], document.EffectiveOn ?? ChinaTime.DayOf(document.FirstPublishedAt ?? line.At));
        var before = edition.Number > 1 || !isRelease ? await db.LegalEffects.Where(effect => effect.ByDocumentId == document.Id && effect.Until == null).ToListAsync(ct) : [];
        var over = before.FindAll(effect => !stated.Any(word => effect.Says(word, day)));
        over.ForEach(effect => effect.End(line.At));
        var since = line.Origin != RecordOrigin.CarriedOver || edition.Number > 1 || document.FirstPublishedAt is not { } known || known > line.At ? line.At : known;
        var begun = stated.Where(word => !before.Exists(effect => effect.Says(word, day))).Select(word => LegalEffect.Of(word, document.Id, day, since)).ToList();
        db.LegalEffects.AddRange(begun);
        await ShowAsync([.. over.Concat(begun).Select(effect => effect.TargetDocumentId).Distinct()], begun, ct);
    }

    private async Task ShowAsync(List<Guid> targets, List<LegalEffect> begun, CancellationToken ct)
    {
        if (targets.Count == 0)
        {
            return;
        }

        // What is ended here stands in the store as holding until the transaction is saved.
        var holding = (await db.LegalEffects.Where(effect => targets.Contains(effect.TargetDocumentId) && effect.Until == null).ToListAsync(ct)).Where(effect => effect.Until is null)
            .Concat(begun).DistinctBy(effect => effect.Id).OrderBy(effect => effect.From).ThenBy(effect => effect.Id).ToLookup(effect => effect.TargetDocumentId);
        var documents = await db.Documents.Where(one => targets.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        foreach (var target in documents.Values)
        {
            target.Restate([.. holding[target.Id]]);
        }

        foreach (var row in await db.PublicRecords.Where(record => targets.Contains(record.DocumentId)).ToListAsync(ct))
        {
            row.TakeValidity(documents[row.DocumentId]);
        }
    }
}

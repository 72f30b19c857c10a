using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>What one person put up alone is made again from its form and its choices, and must be the same to the last character (workflow.md 3.8).</summary>
internal sealed class WarningCheck(PortalDbContext db, WarningKits kits, BreakList breaks)
{
    public async Task CheckAsync(Edition edition, CancellationToken ct)
    {
        if (edition.LastEvent(EditorialEvent.PutUp) is not { } line)
        {
            return;
        }

        var where = $"索引号{edition.Document.IndexNumber ?? "无"}第{edition.Number}版";
        breaks.Require(await HoldsAsync(edition, line, ct), "warning.form", where, $"{where}由一人先行发布，但它的文字不是由当时已审定的预警样表和列表内容填成的。");
    }

    private async Task<bool> HoldsAsync(Edition edition, StateEvent line, CancellationToken ct) => edition.Revisions.FirstOrDefault(one => one.Hash == line.RevisionHash) switch
    {
        null => false,
        // What was purged, the warning or its form, can be compared with nothing: its hash stands in the record book.
        { Content: null } => edition.State == EditorialState.Purged,
        { Text.Filling: { } chosen } revision => await FormOfAsync(revision.Text, chosen, ct) is { } form
            && WasInForce(form, line.At)
            && (form.State == EditorialState.Purged || await IsMadeAsync(revision, chosen, form, line.At, ct)),
        _ => false,
    };

    private Task<Edition?> FormOfAsync(RevisionText text, WarningFilling chosen, CancellationToken ct)
    {
        var targets = text.Relations.Where(link => link.Kind == RelationKind.FilledFrom).Select(link => link.TargetDocumentId).ToList();
        return db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(edition => targets.Contains(edition.DocumentId) && edition.CurrentHash == chosen.FormHash, ct);
    }

    private static bool WasInForce(Edition form, DateTimeOffset at) =>
        WarningForm.HasPassed(form)
        && form.SignaturesOnCurrent.All(signature => signature.SignedAt <= at)
        && form.Events.Where(line => line.At <= at).MaxBy(line => line.Number) is { To: EditorialState.Published };

    // The column may have been renamed or moved since; every word must be the form's.
    private async Task<bool> IsMadeAsync(Revision revision, WarningFilling chosen, Edition form, DateTimeOffset at, CancellationToken ct)
    {
        var kit = await kits.OfAsync(form, at, ct) with { ColumnId = revision.Text.ColumnId };
        return kit.Lists.Objection(chosen, at) is null && kit.IsMadeBy(revision, chosen, at);
    }
}

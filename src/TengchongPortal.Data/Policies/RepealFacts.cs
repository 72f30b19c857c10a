using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Policies;

/// <summary>What a text must know of the documents that it ends or amends: whether they are this organ's to end, and whether one of them is normative.</summary>
internal static class RepealFacts
{
    /// <summary>The text ends or amends a normative document: it takes the way of one.</summary>
    public const string EndsNormative = "ends-normative";

    public const string Rule = "package.repeal";

    /// <summary>That a document is not this organ's to end; null where all are. What was carried over says what was so elsewhere.</summary>
    public static async Task<Refusal?> FaultAsync(PortalDbContext db, Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var targets = edition.Plan is { IsCarriedOver: true } ? [] : TargetsOf(edition);
        if (targets.Count == 0)
        {
            return null;
        }

        var reach = RepealReach.Of(await db.Organs.AsNoTracking().SingleAsync(organ => organ.Path == edition.Document.OrganPath, ct));
        var foreign = (await db.Documents.AsNoTracking().Where(document => targets.Contains(document.Id)).Select(document => new { document.Id, document.OrganPath }).ToListAsync(ct)).Find(document => !RepealReach.Covers(reach, document.OrganPath));
        return foreign is null ? null : new(Rule, await SentenceAsync(db, foreign.Id, foreign.OrganPath, ct));
    }

    public static async Task<bool> EndsNormativeAsync(PortalDbContext db, Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var targets = TargetsOf(edition);
        return targets.Count > 0 && await db.Documents.AnyAsync(document => targets.Contains(document.Id) && document.TypeKey == LedgerReading.Type, ct);
    }

    private static List<Guid> TargetsOf(Edition edition) => [.. LegalWord.AllOf(edition.Current.Text, edition.DocumentId).Select(word => word.Target)];

    private static async Task<string> SentenceAsync(PortalDbContext db, Guid document, string keeper, CancellationToken ct)
    {
        var title = await db.PublicRecords.Where(record => record.DocumentId == document && record.IsCurrent && record.Visibility == PublicVisibility.Shown).Select(record => record.Title).FirstOrDefaultAsync(ct);
        var organ = await db.Organs.Where(one => one.Path == keeper).Select(one => one.Name).FirstOrDefaultAsync(ct);
        return $"{(title is null ? "关联信息中有一份文件" : $"《{title}》")}现由{organ ?? "其他机关"}负责，本机关不能废止、代替、宣布失效或者修改；谁制定、谁清理，只有制定机关、承接其职责的机关和上级机关可以。";
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Finds the information that a typed link means. What was never public is found at the writer's own organ only: nobody learns here that another's draft exists.</summary>
public sealed class LinkTargets(PortalDbContext db)
{
    public async Task<(ImmutableArray<PlacedLink> Links, ImmutableArray<DraftFault> Faults)> FindAsync(IEnumerable<RelationRow> rows, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var links = ImmutableArray.CreateBuilder<PlacedLink>();
        var faults = ImmutableArray.CreateBuilder<DraftFault>();
        foreach (var (place, row) in rows.Index().Where(pair => !string.IsNullOrWhiteSpace(pair.Item.Target)))
        {
            if (row.Kind == RelationKind.FilledFrom)
            {
                faults.Add(new($"Relations[{place}].Kind", "请从列表中选择关系；这种关系只由预警发布自动登记。"));
            }
            else if (await FindAsync(row.Target!.Trim(), writer, ct) is { } id)
            {
                links.Add(new(place, new(row.Kind, id)));
            }
            else
            {
                faults.Add(new($"Relations[{place}].Target", Missing(row.Target!)));
            }
        }

        return (links.ToImmutable(), faults.ToImmutable());
    }

    internal static string Missing(string typed) => $"没有找到“{typed}”，请填写索引号或信息编号。";

    /// <summary>The document of an index number or id; null when there is none that the writer may know of.</summary>
    internal async Task<Guid?> FindAsync(string target, Actor writer, CancellationToken ct)
    {
        var asId = Guid.TryParse(target, out var id) ? id : (Guid?)null;
        var found = await db.Documents.AsNoTracking()
            .Where(document => asId == null ? document.IndexNumber == target : document.Id == asId)
            .Select(document => new { document.Id, document.OrganPath, document.TypeKey, WasPublic = db.PublicRecords.Any(record => record.DocumentId == document.Id) })
            .FirstOrDefaultAsync(ct);
        return found is not null && (found.WasPublic || writer.IsAt(found.OrganPath, found.TypeKey)) ? found.Id : null;
    }
}

/// <summary>A link with the row of the form in which it was typed.</summary>
public sealed record PlacedLink(int Row, RevisionRelation Link);

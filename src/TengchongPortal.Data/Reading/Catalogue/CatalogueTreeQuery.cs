using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Reading.Catalogue;

/// <summary>The column tree with its counts: of all organs, or of one.</summary>
public sealed class CatalogueTreeQuery(PublicRegister register)
{
    public async Task<CatalogueTree> RunAsync(Guid? organId, CancellationToken ct)
    {
        var records = organId is { } id ? register.Records.OfOrgan(id) : register.Records;
        var counts = await records.GroupBy(record => record.ColumnId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);

        return CatalogueTree.Of(await register.Columns.ToListAsync(ct), counts);
    }
}

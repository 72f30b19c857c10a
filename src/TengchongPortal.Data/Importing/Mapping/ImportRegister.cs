using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing.Bodies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>Organs, columns and document-number prefixes as they stood when the import began.</summary>
/// <param name="Organs">Name or former name → key and present name.</param>
/// <param name="Unnamed">Issuing organ of lines without publisher.</param>
public sealed record ImportRegister(
    ImmutableDictionary<string, (string Key, string Name)> Organs,
    ImmutableDictionary<string, Guid> Columns,
    ImmutableHashSet<string> Prefixes,
    (string Key, string Name) Unnamed)
{
    /// <summary>The organ of the register with this name, else the external organ that the import makes for it.</summary>
    public (string Key, string Name) OrganOf(string publisher)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return publisher.Length == 0 ? Unnamed : Organs.TryGetValue(publisher, out var organ) ? organ : (ExternalKey(publisher), publisher);
    }

    /// <exception cref="RuleBrokenException"><c>import.column</c> when the reference columns are missing.</exception>
    public Guid ColumnOf(string key) =>
        Columns.TryGetValue(key, out var id) ? id : throw new RuleBrokenException("import.column", $"栏目{key}不存在，请先载入基础数据（seed）。");

    /// <summary>The same for the same name, on every machine.</summary>
    public static string ExternalKey(string name) =>
        $"ext-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8))}";

    /// <param name="organKey">Key of the organ for lines without publisher; null for the unnamed one.</param>
    /// <exception cref="RuleBrokenException"><c>import.organ</c> when there is no such organ.</exception>
    public static async Task<ImportRegister> ReadAsync(PortalDbContext db, ImportLabels labels, string? organKey, CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().ToListAsync(ct);
        var chosen = organKey is null ? null : organs.FirstOrDefault(organ => organ.Key == organKey)
            ?? throw new RuleBrokenException("import.organ", $"没有代码为{organKey}的机构。");
        var unnamed = labels.Of("organ", "unnamed");
        return new(
            ByName(organs),
            (await db.Columns.AsNoTracking().Select(column => new { column.Key, column.Id }).ToListAsync(ct)).ToImmutableDictionary(column => column.Key, column => column.Id),
            [.. organs.SelectMany(organ => organ.DocumentPrefixes.Split('|', StringSplitOptions.RemoveEmptyEntries))],
            chosen is null ? (ExternalKey(unnamed), unnamed) : (chosen.Key, chosen.Name));
    }

    // Present names before former ones, organs of the city before external ones.
    private static ImmutableDictionary<string, (string Key, string Name)> ByName(IEnumerable<Organ> organs) => organs
        .OrderBy(organ => organ.Kind == OrganKind.External)
        .SelectMany(organ => organ.Names.Select(old => (old.Name, Rank: 1)).Prepend((organ.Name, Rank: 0)).Select(name => (name.Name, name.Rank, Organ: organ)))
        .OrderBy(name => name.Rank)
        .DistinctBy(name => name.Name)
        .ToImmutableDictionary(name => name.Name, name => (name.Organ.Key, name.Organ.Name));
}

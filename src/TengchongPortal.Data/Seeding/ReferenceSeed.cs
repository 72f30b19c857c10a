using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding;

/// <summary>Puts the organ register and the column tree into an empty database.</summary>
public sealed class ReferenceSeed(PortalDbContext db, SeedFolder folder)
{
    /// <returns>False when organs are there already; nothing is touched then.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        if (await db.Organs.AnyAsync(ct))
        {
            return false;
        }

        AddOrgans();
        AddColumns();
        await db.SaveChangesAsync(ct);
        return true;
    }

    private void AddOrgans()
    {
        var paths = new Dictionary<string, string> { [""] = "/" };
        foreach (var row in SeedCsv.Read(folder, "organs.csv").OrderBy(row => row["parent"].Length))
        {
            var kind = Enum.Parse<OrganKind>(row["kind"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            var organ = Organ.Register(row["key"], row["name"], row["short_name"], kind, paths[row["parent"]], row["index_code"], int.Parse(row["order"], CultureInfo.InvariantCulture));
            organ.SetPrefixes(row["docno_prefixes"]);
            organ.SetValidity(Day(row["valid_from"]), Day(row["valid_to"]));
            organ.SetAddress(row["address"]);
            paths[row["key"]] = organ.Path;
            db.Organs.Add(organ);
        }
    }

    private void AddColumns()
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var row in SeedCsv.Read(folder, "columns.csv"))
        {
            Guid? parent = row["parent"].Length == 0 ? null : ids[row["parent"]];
            OpenStage? stage = row["stage"].Length == 0 ? null : Enum.Parse<OpenStage>(row["stage"], ignoreCase: true);
            var order = int.Parse(row["order"], CultureInfo.InvariantCulture);
            var column = Column.Open(row["key"], parent, row["name"], row["description"], row["statutory_code"], order, stage);
            ids[row["key"]] = column.Id;
            db.Columns.Add(column);
        }
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

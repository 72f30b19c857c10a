using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TengchongPortal.Web.Tests.Database.SqlServer;

/// <summary>What the server refuses and no parser sees: cascades that meet, keys that are too long, unique nulls.</summary>
public sealed partial class ServerModelTests
{
    private const int MostBytesOfIndex = 1700;

    private const int MostBytesOfPrimaryKey = 900;

    private static readonly Dictionary<string, int> _bytes = new()
    {
        ["uniqueidentifier"] = 16,
        ["datetimeoffset"] = 10,
        ["bigint"] = 8,
        ["int"] = 4,
        ["smallint"] = 2,
        ["bit"] = 1,
        ["date"] = 3,
        ["decimal"] = 17,
    };

    [Fact]
    public void No_two_cascades_reach_the_same_table_and_none_comes_back()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);
        var tables = TwoDatabases.ModelOf(db).Tables.ToList();
        var cascades = tables.SelectMany(table => table.ForeignKeyConstraints)
            .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(key => key.PrincipalTable.Name, key => key.Table.Name);

        Assert.Empty(tables.SelectMany(table => Reached(table.Name, cascades, []).GroupBy(reached => reached).Where(paths => paths.Count() > 1 || paths.Key == table.Name).Select(paths => $"{table.Name} → {paths.Key}")));
    }

    [Fact]
    public void No_index_is_wider_than_the_server_allows()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);

        Assert.Empty(TwoDatabases.ModelOf(db).Tables.SelectMany(table => table.Indexes)
            .Where(index => index.Columns.Sum(BytesOf) > MostBytesOfIndex)
            .Select(index => $"{index.Table.Name}.{index.Name}: {index.Columns.Sum(BytesOf)}"));
    }

    [Fact]
    public void No_key_is_wider_than_the_server_allows()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);

        Assert.Empty(TwoDatabases.ModelOf(db).Tables.SelectMany(table => table.UniqueConstraints)
            .Where(key => key.Columns.Sum(BytesOf) > MostBytesOfPrimaryKey)
            .Select(key => $"{key.Table.Name}.{key.Name}: {key.Columns.Sum(BytesOf)}"));
    }

    [Fact]
    public void A_unique_index_over_a_column_that_may_be_empty_leaves_the_empty_ones_out() // to the server two nulls are equal
    {
        using var db = TwoDatabases.Open(isEmbedded: false);

        Assert.Empty(TwoDatabases.ModelOf(db).Tables.SelectMany(table => table.Indexes)
            .Where(index => index.IsUnique && index.Filter is null && index.Columns.Any(column => column.IsNullable))
            .Select(index => $"{index.Table.Name}.{index.Name}"));
    }

    [Theory]
    [InlineData("nvarchar(40)", 80)]
    [InlineData("varbinary(32)", 32)]
    [InlineData("uniqueidentifier", 16)]
    [InlineData("nvarchar(max)", int.MaxValue / 128 * 2)]
    public void The_width_of_a_column_is_told_from_its_type(string type, int bytes) => Assert.Equal(bytes, BytesOf(type));

    private static IEnumerable<string> Reached(string table, ILookup<string, string> cascades, HashSet<string> above) =>
        above.Contains(table) ? [] : cascades[table].SelectMany(next => Reached(next, cascades, [.. above, table]).Prepend(next));

    private static int BytesOf(IColumn column) => BytesOf(column.StoreType);

    private static int BytesOf(string type)
    {
        var match = Sized().Match(type);
        return match.Groups["kind"].Value switch
        {
            "nvarchar" or "nchar" => 2 * LengthOf(match),
            "varchar" or "varbinary" or "char" or "binary" => LengthOf(match),
            var kind => _bytes[kind],
        };
    }

    private static int LengthOf(Match match) =>
        int.TryParse(match.Groups["length"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : int.MaxValue / 128;

    [GeneratedRegex(@"^(?<kind>\w+)(\((?<length>\w+)(,\d+)?\))?$")]
    private static partial Regex Sized();
}

using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Mappings.Guards;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>Model, migrations and guards say the same for both databases.</summary>
public sealed partial class SchemaTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly string[] _guarded = [.. GuardedTables.WrittenOnce, .. GuardedTables.PurgeOnly];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_change_of_the_model_is_without_its_migration(bool isEmbedded)
    {
        using var db = TwoDatabases.Open(isEmbedded);

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var embedded = TwoDatabases.Open(isEmbedded: true);
        using var server = TwoDatabases.Open(isEmbedded: false);

        Assert.Equal(embedded.Database.GetMigrations().Select(NameOf), server.Database.GetMigrations().Select(NameOf));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Exactly_the_guarded_tables_announce_a_trigger(bool isEmbedded) // else the server refuses EF's OUTPUT clause
    {
        using var db = TwoDatabases.Open(isEmbedded);

        Assert.Equal(_guarded.Order(), TwoDatabases.ModelOf(db).Tables.Where(table => table.Triggers.Any()).Select(table => table.Name).Order());
    }

    [Fact]
    public void Every_announced_trigger_exists_on_the_server_under_its_name()
    {
        using var db = TwoDatabases.Open(isEmbedded: false);
        var announced = TwoDatabases.ModelOf(db).Tables.SelectMany(table => table.Triggers).Select(trigger => trigger.ModelName).ToHashSet();
        var made = SqlServerGuards.Create.Select(sql => TriggerOnServer().Match(sql)).ToList();

        Assert.All(made, match => Assert.True(match.Success));
        Assert.Subset(made.Select(match => match.Groups["name"].Value).ToHashSet(), announced);
        Assert.Equal(_guarded.Order(), made.Select(match => match.Groups["table"].Value).Distinct().Order());
    }

    [Fact]
    public void The_embedded_database_has_every_guard_after_its_migrations()
    {
        using var raw = new RawDatabase(portal);

        var tables = raw.ReadAll("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'");
        var names = raw.ReadAll("SELECT name FROM sqlite_master WHERE type = 'trigger'");

        Assert.Equal(_guarded.Order(), tables.Order());
        Assert.Equal(SqliteGuards.Create.Select(sql => TriggerInFile().Match(sql).Groups["name"].Value).Order(), names.Order());
    }

    private static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"CREATE TRIGGER \[(?<name>\w+)\] ON \[(?<table>\w+)\]")]
    private static partial Regex TriggerOnServer();

    [GeneratedRegex(@"CREATE TRIGGER (?<name>\w+)")]
    private static partial Regex TriggerInFile();
}

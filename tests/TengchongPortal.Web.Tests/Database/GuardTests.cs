using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Mappings.Guards;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>What the embedded database refuses by itself, asked by raw SQL (workflow.md 3.11).</summary>
public sealed class GuardTests(RecordBookCity city) : IClassFixture<RecordBookCity>
{
    public static TheoryData<string> WrittenOnce => [.. GuardedTables.WrittenOnce];

    public static TheoryData<string> PurgeOnly => [.. GuardedTables.PurgeOnly];

    [Theory]
    [MemberData(nameof(WrittenOnce))]
    public void A_row_of_the_record_book_is_never_changed(string table)
    {
        using var raw = Open();
        Assert.True(raw.Read<long>($"SELECT COUNT(*) FROM \"{table}\"") > 0, $"{table} holds no row to try.");

        foreach (var column in raw.ColumnsOf(table))
        {
            Refuses(raw, $"{table} is written once.", $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\"");
        }
    }

    [Theory]
    [MemberData(nameof(WrittenOnce))]
    public void A_row_of_the_record_book_is_never_removed(string table)
    {
        using var raw = Open();
        var before = raw.Read<long>($"SELECT COUNT(*) FROM \"{table}\"");

        Refuses(raw, $"{table} is written once.", $"DELETE FROM \"{table}\"");

        Assert.Equal(before, raw.Read<long>($"SELECT COUNT(*) FROM \"{table}\""));
    }

    [Theory]
    [MemberData(nameof(PurgeOnly))]
    public void Content_is_not_changed_and_goes_by_a_purge_only(string table)
    {
        using var raw = Open();
        var ofPublished = $"\"{table}\" WHERE \"RevisionId\" IN (SELECT \"Id\" FROM \"Revisions\" WHERE \"EditionId\" = @edition)";
        var edition = ("edition", (object)city.Published);
        raw.Run("PRAGMA defer_foreign_keys = ON");
        Assert.True(raw.Read<long>($"SELECT COUNT(*) FROM {ofPublished}", edition) > 0);

        Refuses(raw, $"{table} is written once.", $"UPDATE \"{table}\" SET \"RevisionId\" = \"RevisionId\"");
        Refuses(raw, $"{table} is removed by a purge only.", $"DELETE FROM {ofPublished}", edition);

        raw.Run("UPDATE \"Editions\" SET \"State\" = 'Purged' WHERE \"Id\" = @edition", edition);
        Assert.Equal(1, raw.Run($"DELETE FROM {ofPublished}", edition));
    }

    [Fact]
    public void An_author_of_the_edition_does_not_sign_it() // 三审分离
    {
        using var raw = Open();
        var author = raw.Read<string>("SELECT \"PersonId\" FROM \"EditionAuthors\" WHERE \"EditionId\" = @edition", ("edition", city.Published));

        var refusal = Assert.Throws<SqliteException>(() => raw.Copy("Signatures", OfPublished, ("Id", NewId), ("PersonId", author), ("RevisionHash", "another")));

        Assert.Contains("An author of the edition does not sign it.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, raw.Copy("Signatures", OfPublished, ("Id", NewId), ("PersonId", NewId), ("RevisionHash", "another")));
    }

    [Fact]
    public void A_deputy_is_no_second_hand_in_a_text() // R108, R169
    {
        using var raw = Open();
        var author = raw.Read<string>("SELECT \"PersonId\" FROM \"EditionAuthors\" WHERE \"EditionId\" = @edition", ("edition", city.Published));
        var signer = raw.Read<string>("SELECT \"PersonId\" FROM \"Signatures\" WHERE \"EditionId\" = @edition LIMIT 1", ("edition", city.Published));
        int Sign(object person, object absent, string gate = "Countersign") => raw.Copy("Signatures", OfPublished, ("Id", NewId), ("PersonId", person), ("ForId", absent), ("Gate", gate));

        Assert.All(new object[] { author, signer }, absent => Assert.Contains("A deputy is no second hand in a text.", Assert.Throws<SqliteException>(() => Sign(NewId, absent)).Message, StringComparison.Ordinal));

        var away = NewId;
        Assert.Equal(1, Sign(NewId, away));
        Assert.Throws<SqliteException>(() => Sign(away, NewId, "Legality"));
        Assert.Throws<SqliteException>(() => Sign(NewId, away, "Legality"));
    }

    [Fact]
    public void A_gate_is_signed_once_for_a_text()
    {
        using var raw = Open();

        RefusesAsDouble("Signatures.EditionId, Signatures.Gate, Signatures.RevisionHash", () => raw.Copy("Signatures", OfPublished, ("Id", NewId), ("PersonId", NewId)));
    }

    [Fact]
    public void A_person_signs_one_gate_for_a_text()
    {
        using var raw = Open();

        RefusesAsDouble("Signatures.EditionId, Signatures.RevisionHash, Signatures.PersonId", () => raw.Copy("Signatures", OfPublished, ("Id", NewId), ("Gate", "Countersign")));
    }

    [Fact]
    public void A_demonstration_event_is_refused_outside_a_demonstration_database() // architecture 2a
    {
        using var raw = Open();
        int Insert() => raw.Copy("StateEvents", OfPublished, ("Id", NewId), ("Number", 99), ("Origin", "Demonstration"));

        var refusal = Assert.Throws<SqliteException>(() => Insert());

        Assert.Contains("Demonstration events belong into a demonstration database.", refusal.Message, StringComparison.Ordinal);
        raw.Run("INSERT INTO \"Flags\" (\"Name\", \"SetAt\") VALUES ('demonstration', 0)");
        Assert.Equal(1, Insert());
    }

    [Fact]
    public void A_document_has_one_open_edition_at_most()
    {
        using var raw = Open();
        int Insert(int number) => raw.Copy("Editions", $"\"Id\" = '{city.Published.ToString().ToUpperInvariant()}'", ("Id", NewId), ("Number", number), ("State", "Draft"));

        Assert.Equal(1, Insert(2));

        RefusesAsDouble("Editions.DocumentId", () => Insert(3));
    }

    private string OfPublished => $"\"EditionId\" = '{city.Published.ToString().ToUpperInvariant()}'";

    private static object NewId => Guid.CreateVersion7();

    private RawDatabase Open() => new(city.Portal);

    private static void Refuses(RawDatabase raw, string reason, string sql, params (string Name, object Value)[] values)
    {
        var refusal = Assert.Throws<SqliteException>(() => raw.Run(sql, values));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static void RefusesAsDouble(string columns, Action action)
    {
        var refusal = Assert.Throws<SqliteException>(action);
        Assert.Contains($"UNIQUE constraint failed: {columns}", refusal.Message, StringComparison.Ordinal);
    }
}

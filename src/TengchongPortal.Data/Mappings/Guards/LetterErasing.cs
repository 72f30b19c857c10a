namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>
/// What of a letter may go, and when: once it stands as erased, its words may be emptied and its attachments deleted. Everything else of these tables is
/// written once.
/// </summary>
public static class LetterErasing
{
    private static readonly (string Table, string[] Words, string[] Facts)[] _emptied =
    [
        ("LetterOriginals", ["Subject", "Text", "Place", "Name", "Phone", "Email"], ["LetterId"]),
        ("LetterEvents", ["Words"], ["Id", "LetterId", "Number", "Act", "From", "To", "At", "ActorId", "ActorName", "OrganPath", "OtherOrganPath"]),
    ];

    public static IEnumerable<string> OnSqlite =>
    [
        .. _emptied.SelectMany(one => new[] { EmptiedOnSqlite(one.Table, one.Words, one.Facts), SqliteTrigger(one.Table, "DELETE", "") }),
        SqliteTrigger("LetterFiles", "UPDATE", ""),
        SqliteTrigger("LetterFiles", "DELETE", $"WHEN NOT {ErasedOnSqlite}"),
    ];

    public static IEnumerable<string> OnSqlServer => [.. _emptied.Select(one => EmptiedOnSqlServer(one.Table, one.Words, one.Facts)), FilesOnSqlServer];

    /// <summary>The plain guards that stood before, for the migration that replaces them.</summary>
    public static IEnumerable<string> DropOnSqlite => GuardedTables.Erasable.SelectMany(table => new[] { $"DROP TRIGGER TR_{table}_NoUPDATE", $"DROP TRIGGER TR_{table}_NoDELETE" });

    public static IEnumerable<string> DropOnSqlServer => GuardedTables.Erasable.Select(table => $"DROP TRIGGER [TR_{table}_WrittenOnce]");

    private const string ErasedOnSqlite = "EXISTS (SELECT 1 FROM Letters WHERE Letters.Id = OLD.LetterId AND Letters.ErasedAt IS NOT NULL)";

    private const string FilesOnSqlServer =
        """
        CREATE TRIGGER [TR_LetterFiles_WrittenOnce] ON [LetterFiles] AFTER UPDATE, DELETE AS
        IF EXISTS (SELECT 1 FROM inserted) OR EXISTS (SELECT 1 FROM deleted d JOIN [Letters] l ON l.[Id] = d.[LetterId] WHERE l.[ErasedAt] IS NULL)
            THROW 50001, N'LetterFiles is written once.', 1;
        """;

    private static string EmptiedOnSqlite(string table, string[] words, string[] facts) => SqliteTrigger(
        table,
        "UPDATE",
        $"WHEN NOT ({ErasedOnSqlite} AND {string.Join(" AND ", words.Select(word => $"NEW.\"{word}\" = ''").Concat(facts.Select(fact => $"NEW.\"{fact}\" IS OLD.\"{fact}\"")))})");

    private static string SqliteTrigger(string table, string verb, string when) =>
        $"CREATE TRIGGER TR_{table}_No{verb} BEFORE {verb} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{table} is written once.'); END;";

    // INTERSECT takes two empty values for alike.
    private static string EmptiedOnSqlServer(string table, string[] words, string[] facts)
    {
        string Of(string row) => string.Join(", ", facts.Select(fact => $"{row}.[{fact}]"));
        return $"""
            CREATE TRIGGER [TR_{table}_WrittenOnce] ON [{table}] AFTER UPDATE, DELETE AS
            IF EXISTS (SELECT 1 FROM deleted d WHERE NOT EXISTS (SELECT 1 FROM inserted i JOIN [Letters] l ON l.[Id] = i.[LetterId]
                       WHERE l.[ErasedAt] IS NOT NULL AND {string.Join(" AND ", words.Select(word => $"i.[{word}] = N''"))} AND EXISTS (SELECT {Of("i")} INTERSECT SELECT {Of("d")})))
                THROW 50001, N'{table} is written once.', 1;
            """;
    }
}

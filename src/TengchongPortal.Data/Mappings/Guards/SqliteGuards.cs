namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>What the embedded database refuses by itself (workflow.md 3.11).</summary>
public static class SqliteGuards
{
    /// <summary>Every guard that stands after all migrations.</summary>
    public static IEnumerable<string> Create =>
    [
        .. First,
        .. GuardedTables.WrittenOnce.Except(GuardedTables.FirstWrittenOnce).Except(GuardedTables.Erasable).SelectMany(WrittenOnce),
        .. LetterErasing.OnSqlite,
        .. GuardedTables.PurgeOnly.Except(GuardedTables.FirstPurgeOnly).SelectMany(PurgeOnly),
        DeputyHand,
    ];

    /// <summary>A deputy is no second hand: neither wrote the text, neither has another gate of it (R108, R169).</summary>
    public const string DeputyHand =
        """
        CREATE TRIGGER TR_Signatures_DeputyHand BEFORE INSERT ON Signatures
        WHEN EXISTS (SELECT 1 FROM EditionAuthors WHERE EditionId = NEW.EditionId AND PersonId = NEW.ForId)
          OR EXISTS (SELECT 1 FROM Signatures s WHERE s.EditionId = NEW.EditionId AND s.RevisionHash = NEW.RevisionHash
                     AND (s.PersonId = NEW.ForId OR s.ForId = NEW.ForId OR s.ForId = NEW.PersonId))
        BEGIN SELECT RAISE(ABORT, 'A deputy is no second hand in a text.'); END;
        """;

    /// <summary>The guards of the first migration.</summary>
    public static IEnumerable<string> First =>
    [
        .. GuardedTables.FirstWrittenOnce.SelectMany(WrittenOnce),
        .. GuardedTables.FirstPurgeOnly.SelectMany(PurgeOnly),
        """
        CREATE TRIGGER TR_Signatures_NoAuthor BEFORE INSERT ON Signatures
        WHEN EXISTS (SELECT 1 FROM EditionAuthors WHERE EditionId = NEW.EditionId AND PersonId = NEW.PersonId)
        BEGIN SELECT RAISE(ABORT, 'An author of the edition does not sign it.'); END;
        """,
        """
        CREATE TRIGGER TR_StateEvents_Demonstration BEFORE INSERT ON StateEvents
        WHEN NEW.Origin = 'Demonstration' AND NOT EXISTS (SELECT 1 FROM Flags WHERE Name = 'demonstration')
        BEGIN SELECT RAISE(ABORT, 'Demonstration events belong into a demonstration database.'); END;
        """,
    ];

    public static IEnumerable<string> WrittenOnce(string table) => [Refuse(table, "UPDATE"), Refuse(table, "DELETE")];

    public static IEnumerable<string> PurgeOnly(string table) => [Refuse(table, "UPDATE"), RefuseDeleteUnlessPurged(table)];

    private static string Refuse(string table, string verb) =>
        $"CREATE TRIGGER TR_{table}_No{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is written once.'); END;";

    private static string RefuseDeleteUnlessPurged(string table) =>
        $"""
        CREATE TRIGGER TR_{table}_PurgeOnly BEFORE DELETE ON {table}
        WHEN NOT EXISTS (SELECT 1 FROM Revisions JOIN Editions ON Editions.Id = Revisions.EditionId
                         WHERE Revisions.Id = OLD.RevisionId AND Editions.State = 'Purged')
        BEGIN SELECT RAISE(ABORT, '{table} is removed by a purge only.'); END;
        """;
}

namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>What the embedded database refuses by itself (workflow.md 3.11).</summary>
public static class SqliteGuards
{
    public static IEnumerable<string> Create =>
    [
        .. GuardedTables.WrittenOnce.SelectMany(table => new[] { Refuse(table, "UPDATE"), Refuse(table, "DELETE") }),
        .. GuardedTables.PurgeOnly.SelectMany(table => new[] { Refuse(table, "UPDATE"), RefuseDeleteUnlessPurged(table) }),
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

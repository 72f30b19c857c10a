namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>What the server database refuses by itself (workflow.md 3.11). The names are those that the mappings announce with HasTrigger.</summary>
public static class SqlServerGuards
{
    /// <summary>Every guard that stands after all migrations.</summary>
    public static IEnumerable<string> Create =>
    [
        .. First,
        .. GuardedTables.WrittenOnce.Except(GuardedTables.FirstWrittenOnce).Except(GuardedTables.Erasable).Select(WrittenOnce),
        .. LetterErasing.OnSqlServer,
        .. GuardedTables.PurgeOnly.Except(GuardedTables.FirstPurgeOnly).Select(PurgeOnly),
        DeputyHand,
    ];

    /// <summary>A deputy is no second hand: neither wrote the text, neither has another gate of it (R108, R169).</summary>
    public const string DeputyHand =
        """
        CREATE TRIGGER [TR_Signatures_DeputyHand] ON [Signatures] AFTER INSERT AS
        IF EXISTS (SELECT 1 FROM inserted i JOIN [EditionAuthors] a ON a.[EditionId] = i.[EditionId] AND a.[PersonId] = i.[ForId])
            OR EXISTS (SELECT 1 FROM inserted i JOIN [Signatures] s ON s.[EditionId] = i.[EditionId] AND s.[RevisionHash] = i.[RevisionHash] AND s.[Id] <> i.[Id]
                       WHERE s.[PersonId] = i.[ForId] OR s.[ForId] = i.[ForId] OR s.[ForId] = i.[PersonId])
            THROW 50004, N'A deputy is no second hand in a text.', 1;
        """;

    /// <summary>The guards of the first migration.</summary>
    public static IEnumerable<string> First =>
    [
        .. GuardedTables.FirstWrittenOnce.Select(WrittenOnce),
        .. GuardedTables.FirstPurgeOnly.Select(PurgeOnly),
        """
        CREATE TRIGGER [TR_Signatures_NoAuthor] ON [Signatures] AFTER INSERT AS
        IF EXISTS (SELECT 1 FROM inserted i JOIN [EditionAuthors] a ON a.[EditionId] = i.[EditionId] AND a.[PersonId] = i.[PersonId])
            THROW 50002, N'An author of the edition does not sign it.', 1;
        """,
        """
        CREATE TRIGGER [TR_StateEvents_Demonstration] ON [StateEvents] AFTER INSERT AS
        IF EXISTS (SELECT 1 FROM inserted WHERE [Origin] = N'Demonstration') AND NOT EXISTS (SELECT 1 FROM [Flags] WHERE [Name] = N'demonstration')
            THROW 50003, N'Demonstration events belong into a demonstration database.', 1;
        """,
    ];

    /// <summary>
    /// The same for migrations: a trigger must be the only statement of its batch, and a script of migrations puts many into one,
    /// where the first trigger would swallow all that follow.
    /// </summary>
    public static IEnumerable<string> InBatchesOfTheirOwn(IEnumerable<string> guards) =>
        guards.Select(guard => $"EXEC(N'{guard.Replace("'", "''", StringComparison.Ordinal)}');");

    public static string WrittenOnce(string table) =>
        $"CREATE TRIGGER [TR_{table}_WrittenOnce] ON [{table}] AFTER UPDATE, DELETE AS IF EXISTS (SELECT 1 FROM deleted) THROW 50001, N'{table} is written once.', 1;";

    public static string PurgeOnly(string table) =>
        $"""
        CREATE TRIGGER [TR_{table}_PurgeOnly] ON [{table}] AFTER UPDATE, DELETE AS
        IF EXISTS (SELECT 1 FROM deleted d JOIN [Revisions] r ON r.[Id] = d.[RevisionId] JOIN [Editions] e ON e.[Id] = r.[EditionId]
                   WHERE e.[State] <> N'Purged' OR EXISTS (SELECT 1 FROM inserted))
            THROW 50004, N'{table} is removed by a purge only.', 1;
        """;
}

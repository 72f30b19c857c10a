namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>The record book: tables whose rows are inserted once.</summary>
public static class GuardedTables
{
    public static IReadOnlyList<string> WrittenOnce { get; } =
        ["StateEvents", "Signatures", "GateTasks", "EditionAuthors", "Suspensions", "EditionProposals", "Revisions", "ReleaseEvents", "LogLeaves", "AuditEntries", "Flags"];

    /// <summary>Contents that only a purge removes, leaving the revision row with its hash.</summary>
    public static IReadOnlyList<string> PurgeOnly { get; } = ["RevisionContents", "RevisionFiles"];
}

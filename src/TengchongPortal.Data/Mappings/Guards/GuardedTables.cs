namespace TengchongPortal.Data.Mappings.Guards;

/// <summary>The record book: tables whose rows are inserted once. A migration guards the tables that exist when it runs, so the first names its own.</summary>
public static class GuardedTables
{
    public static IReadOnlyList<string> FirstWrittenOnce { get; } =
        ["StateEvents", "Signatures", "GateTasks", "EditionAuthors", "Suspensions", "EditionProposals", "Revisions", "ReleaseEvents", "LogLeaves", "AuditEntries", "Flags"];

    public static IReadOnlyList<string> FirstPurgeOnly { get; } = ["RevisionContents", "RevisionFiles"];

    public static IReadOnlyList<string> WrittenOnce { get; } = [.. FirstWrittenOnce, "ReviewOpenings", "SampleVerdicts", "QuizAttempts", "CarrierPostings", "OrganMergers", "OrganMergerLines", "LetterFiles", "RiskDossiers", "RiskFiles", "LetterOriginals", "LetterEvents", "ConcernLines", "IncidentEntries", "SiteErrorLine"];

    /// <summary>Of these the words of a letter go once it was erased, and nothing else ever changes.</summary>
    public static IReadOnlyList<string> Erasable { get; } = ["LetterOriginals", "LetterEvents", "LetterFiles"];

    /// <summary>Contents that only a purge removes, leaving the revision row with its hash.</summary>
    public static IReadOnlyList<string> PurgeOnly { get; } = [.. FirstPurgeOnly, "RevisionMarks"];
}

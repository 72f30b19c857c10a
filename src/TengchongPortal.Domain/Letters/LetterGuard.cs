namespace TengchongPortal.Domain.Letters;

/// <summary>A condition of a step beside state and part.</summary>
public enum LetterGuard
{
    /// <summary>Nobody did anything since the page was drawn.</summary>
    VersionMatches,

    /// <summary>An organ passes a letter on once; further transfers are the office's.</summary>
    NotTransferred,

    /// <summary>An organ that exists and does not have the letter.</summary>
    OtherOrgan,

    /// <summary>The office does not have it already.</summary>
    AwayFromOffice,

    NotInvolved,

    /// <summary>The rules allow more time for such a letter.</summary>
    Extendable,

    /// <summary>More time is asked for once, and before the term ends.</summary>
    NotExtended,

    TermRuns,

    ExtensionAsked,

    /// <summary>Not the person who asked.</summary>
    OtherHand,

    /// <summary>No blank of a template was left.</summary>
    NoBlanks,

    /// <summary>A reason, question, answer or remark.</summary>
    Words,

    /// <summary>An answer says something (domain 09 §3.2).</summary>
    AnswerLength,

    /// <summary>Detail is asked for once (补正 max once).</summary>
    NotAskedForDetail,

    DetailTermRan,

    /// <summary>The other letter is in hand at the same organ and owed no later than this one.</summary>
    LeadFits,

    LeadAnswered,

    /// <summary>The letter that leads lies with another organ now.</summary>
    LeadMoved,

    Ground,

    NotAskedBack,

    Rating,

    NotReopened,

    ReopenTermRuns,

    RatingTermRan,

    /// <summary>The writer agreed to publication; told to whoever writes the copy.</summary>
    Consent,

    /// <summary>The same, told to the writer.</summary>
    Agreed,

    NoReport,

    NoCopy,

    NotErased,

    NotHeld,

    Held,

    /// <summary>The term of keeping is over.</summary>
    RetentionRan,

    /// <summary>Handed to the hotline, and not given back since.</summary>
    AtHotline,

    /// <summary>The hotline has it in hand now.</summary>
    WithHotline,

    NotWithHotline,

    /// <summary>It is no work order (工单) that the hotline passed on.</summary>
    NotFromHotline,

    /// <summary>A report stays with whoever is named to handle it.</summary>
    MayLeave,

    /// <summary>The writer agreed that the contact goes to the hotline.</summary>
    ContactLent,

    ContactKept,
}

namespace TengchongPortal.Domain.Letters;

/// <summary>What happens to a letter (column "act" of the table).</summary>
public enum LetterAct
{
    Submit,
    Accept,
    Transfer,
    Assign,
    Involve,
    Contribute,
    AskForDetail,
    GiveDetail,
    Resume,
    Merge,
    Refuse,
    Answer,
    AnswerAlong,
    AskBack,
    Rate,
    Reopen,
    Close,
    OpenCopy,

    /// <summary>Reads the contact of the writer unmasked, with a reason (security.md 1.6); nothing else changes.</summary>
    ReadContact,
}

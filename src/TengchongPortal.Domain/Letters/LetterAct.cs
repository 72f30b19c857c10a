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

    /// <summary>Keeps the words beyond their term (保全): a dispute, an inspection or a court may ask for them.</summary>
    Hold,

    /// <summary>Lets them go again.</summary>
    LetGo,

    /// <summary>The words of the letter go, its moments stay (domain 09 §3.2).</summary>
    Erase,

    /// <summary>Reads the contact of the writer unmasked, with a reason (security.md 1.6); nothing else changes.</summary>
    ReadContact,
}

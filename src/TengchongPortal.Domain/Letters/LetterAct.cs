namespace TengchongPortal.Domain.Letters;

/// <summary>What happens to a letter (column "act" of the table).</summary>
public enum LetterAct
{
    Submit,
    Accept,
    Transfer,
    Assign,

    /// <summary>An organ that it does not belong to gives it back to the office (退回), which decides who has it.</summary>
    HandBack,
    Involve,
    Contribute,
    AskForDetail,
    GiveDetail,

    /// <summary>The detail came by another way than the page (已得到补充), by telephone for one; whoever handles the letter notes it.</summary>
    NoteDetail,
    Resume,

    /// <summary>Asks for more time, with the reason; a second person decides.</summary>
    AskExtension,
    Extend,
    DeclineExtension,
    Merge,

    /// <summary>Takes a wrong merge back (撤销并入); possible while the letter that leads is not answered, for with the answer the state ends.</summary>
    Unmerge,

    /// <summary>Goes to the organ to which the letter that leads was passed on.</summary>
    MoveAlong,
    Refuse,
    Answer,
    AnswerAlong,
    AskBack,
    Rate,
    Reopen,
    Close,
    OpenCopy,

    /// <summary>The writer takes the consent to publish back; a public copy then leaves the public by the steps of editors.</summary>
    WithdrawConsent,

    /// <summary>Keeps the words beyond their term (保全): a dispute, an inspection or a court may ask for them.</summary>
    Hold,

    /// <summary>Lets them go again.</summary>
    LetGo,

    /// <summary>The words of the letter go, its moments stay (domain 09 §3.2).</summary>
    Erase,

    /// <summary>Reads the contact of the writer unmasked, with a reason (security.md 1.6); nothing else changes.</summary>
    ReadContact,

    /// <summary>A leader opens what came with it, with a reason; nothing else changes.</summary>
    ReadFile,
}

public static class LetterActs
{
    extension(LetterAct act)
    {
        /// <summary>Whether somebody else has the letter afterwards.</summary>
        public bool IsPass => act is LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack;

        /// <summary>Whether it only reads what is covered otherwise, and moves nothing.</summary>
        public bool IsReading => act is LetterAct.ReadContact or LetterAct.ReadFile;

        /// <summary>Whether the writer can give files with it.</summary>
        public bool TakesFiles => act is LetterAct.GiveDetail or LetterAct.AskBack or LetterAct.Reopen;
    }
}

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

    /// <summary>The office hands it to the hotline 12345 (移交热线, R132), with the reason; the organ that has it owes the answer still.</summary>
    HandOn,

    /// <summary>What the writer is told of a line that came back from the hotline: a sentence of ours.</summary>
    HotlineProgress,

    /// <summary>What the hotline wrote; whoever answers may take it over, and nobody else reads it.</summary>
    HotlineAnswer,

    /// <summary>The hotline gives it back, with its reason.</summary>
    HotlineReturn,

    /// <summary>The writer agrees, apart from everything else, that name and telephone go to the hotline (个人信息保护法 Art. 23).</summary>
    LendContact,

    /// <summary>Takes that back (Art. 15).</summary>
    KeepContact,
}

public static class LetterActs
{
    extension(LetterAct act)
    {
        /// <summary>Whether somebody else has the letter afterwards.</summary>
        public bool IsPass => act is LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack;

        /// <summary>Whether its writer is not content with an answer and asks for another one.</summary>
        public bool IsAskingAgain => act is LetterAct.AskBack or LetterAct.Reopen;

        /// <summary>Whether it tells more of the matter than the letter itself did.</summary>
        public bool IsMoreOfWriter => act.IsAskingAgain || act is LetterAct.GiveDetail or LetterAct.NoteDetail;

        /// <summary>Whether it only reads what is covered otherwise, and moves nothing.</summary>
        public bool IsReading => act is LetterAct.ReadContact or LetterAct.ReadFile;

        /// <summary>Whether the writer can give files with it.</summary>
        public bool TakesFiles => act is LetterAct.GiveDetail or LetterAct.AskBack or LetterAct.Reopen;
    }
}

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
    Resume,

    /// <summary>Asks for more time, with the reason; a second person decides.</summary>
    AskExtension,
    Extend,
    DeclineExtension,
    Merge,
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
    }
}

namespace TengchongPortal.Domain.Letters;

/// <summary>How a letter stands with the hotline; it follows from its record book, which must be loaded.</summary>
public static class LetterOnHotline
{
    extension(Letter letter)
    {
        /// <summary>Handed on, and not given back since.</summary>
        public bool IsAtHotline => letter.LastOf(LetterAct.HandOn, LetterAct.HotlineReturn)?.Act == LetterAct.HandOn;

        /// <summary>The writer agreed that the contact goes to the hotline, and did not take it back.</summary>
        public bool LendsContact => letter.LastOf(LetterAct.LendContact, LetterAct.KeepContact)?.Act == LetterAct.LendContact;

        /// <summary>The last line of one of these two acts; null where neither was taken.</summary>
        public LetterEvent? LastOf(LetterAct one, LetterAct other) => letter.Events.Where(line => line.Act == one || line.Act == other).MaxBy(line => line.Number);
    }
}

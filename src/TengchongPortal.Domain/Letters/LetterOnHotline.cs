namespace TengchongPortal.Domain.Letters;

/// <summary>How a letter stands with the hotline; it follows from its record book, which must be loaded.</summary>
public static class LetterOnHotline
{
    extension(Letter letter)
    {
        /// <summary>Handed on, and not given back since.</summary>
        public bool IsAtHotline => letter.LastOf(LetterAct.HandOn, LetterAct.HotlineReturn)?.Act == LetterAct.HandOn;

        /// <summary>In its hands now: handed on, and neither ended nor given back there since.</summary>
        public bool IsWithHotline => letter.LastOf(LetterAct.HandOn, LetterAct.HotlineAnswer, LetterAct.HotlineReturn)?.Act == LetterAct.HandOn;

        /// <summary>The writer agreed that the contact goes to the hotline, and did not take it back.</summary>
        public bool LendsContact => letter.LastOf(LetterAct.LendContact, LetterAct.KeepContact)?.Act == LetterAct.LendContact;

        /// <summary>The last line of one of these acts; null where none was taken.</summary>
        public LetterEvent? LastOf(params LetterAct[] acts) => letter.Events.Where(line => acts.Contains(line.Act)).MaxBy(line => line.Number);
    }
}

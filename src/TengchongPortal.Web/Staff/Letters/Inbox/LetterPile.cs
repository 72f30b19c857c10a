using System.Collections.Immutable;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>How the inbox is laid out.</summary>
public enum LetterPile
{
    AtWork,

    /// <summary>Owed beyond its term (R42): the breach list.</summary>
    Late,
    Waiting,
    Done,
    All,
}

public static class LetterPiles
{
    extension(LetterPile pile)
    {
        public string Label => pile switch
        {
            LetterPile.AtWork => "待办",
            LetterPile.Late => "超期",
            LetterPile.Waiting => "等待中",
            LetterPile.Done => "已答复和办结",
            LetterPile.All => "全部",
        };

        public ImmutableArray<LetterState> States => pile switch
        {
            LetterPile.AtWork => [LetterState.Received, LetterState.InHand],
            LetterPile.Late => [.. LetterStates.Owed],
            LetterPile.Waiting => [LetterState.AwaitingDetail, LetterState.Merged],
            LetterPile.Done => [LetterState.Answered, LetterState.NotAccepted, LetterState.Closed],
            LetterPile.All => [.. Enum.GetValues<LetterState>()],
        };

        /// <summary>What is owed longest comes first; what is done, newest first.</summary>
        public bool IsOldestFirst => pile switch
        {
            LetterPile.AtWork or LetterPile.Late or LetterPile.Waiting => true,
            LetterPile.Done or LetterPile.All => false,
        };
    }
}

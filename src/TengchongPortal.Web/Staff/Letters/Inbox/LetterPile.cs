using System.Collections.Immutable;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>How the inbox is laid out.</summary>
public enum LetterPile
{
    AtWork,
    Waiting,
    Done,
}

public static class LetterPiles
{
    extension(LetterPile pile)
    {
        public string Label => pile switch
        {
            LetterPile.AtWork => "待办",
            LetterPile.Waiting => "等待中",
            LetterPile.Done => "已答复和办结",
        };

        public ImmutableArray<LetterState> States => pile switch
        {
            LetterPile.AtWork => [LetterState.Received, LetterState.InHand],
            LetterPile.Waiting => [LetterState.AwaitingDetail, LetterState.Merged],
            LetterPile.Done => [LetterState.Answered, LetterState.NotAccepted, LetterState.Closed],
        };

        /// <summary>What is owed longest comes first; what is done, newest first.</summary>
        public bool IsOldestFirst => pile switch
        {
            LetterPile.AtWork or LetterPile.Waiting => true,
            LetterPile.Done => false,
        };
    }
}

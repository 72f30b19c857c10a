using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters;

/// <summary>Where a letter is. When it is owed, whether it is late and whether a copy is public follow from other things and are no states.</summary>
public enum LetterState
{
    Received,
    InHand,
    AwaitingDetail,
    Merged,
    Answered,
    NotAccepted,
    Closed,
}

public static class LetterStates
{
    /// <summary>Still owed an answer.</summary>
    public static ImmutableArray<LetterState> Owed { get; } = [LetterState.Received, LetterState.InHand, LetterState.AwaitingDetail, LetterState.Merged];

    /// <summary>Nothing more is to be done, unless the writer opens it again.</summary>
    public static ImmutableArray<LetterState> Ended { get; } = [LetterState.NotAccepted, LetterState.Closed];

    /// <summary>Waiting for a clerk to do something.</summary>
    public static ImmutableArray<LetterState> AtWork { get; } = [LetterState.Received, LetterState.InHand];

    extension(LetterState state)
    {
        public bool IsOwed => Owed.Contains(state);
    }
}

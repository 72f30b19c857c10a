using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters;

/// <summary>One row of the table.</summary>
/// <param name="To">Null where the letter stays in its state.</param>
public sealed record LetterStep(LetterAct Act, ImmutableArray<LetterState> From, LetterState? To, LetterPart By, ImmutableArray<LetterGuard> Guards)
{
    public LetterState After(LetterState before) => To ?? before;
}

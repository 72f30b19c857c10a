using System.Collections.Immutable;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>What of a filter is asked of the database; whether an answer was in time follows from moments and is asked of each letter.</summary>
public static class InboxNarrowing
{
    /// <param name="fromHotline">Ids of the letters that the hotline passed on.</param>
    public static IQueryable<Letter> Narrowed(this IQueryable<Letter> letters, InboxFilter filter, IQueryable<Guid> fromHotline)
    {
        ArgumentNullException.ThrowIfNull(filter);
        letters = filter.Kind is { } kind ? letters.Where(letter => letter.Kind == kind) : letters;
        letters = filter.OwnerName is { Length: > 0 } owner ? letters.Where(letter => letter.OwnerName.Contains(owner)) : letters;
        if (filter.Span() is (var first, var last))
        {
            letters = filter.Figure == LetterFigure.AnsweredThen ? letters.FirstAnsweredIn(first, last) : letters.ReceivedIn(first, last);
        }

        return filter.Figure switch
        {
            LetterFigure.Accepted => letters.Where(letter => letter.AcceptedAt != null),
            LetterFigure.NotAccepted => letters.Where(letter => letter.State == LetterState.NotAccepted),
            LetterFigure.Answered or LetterFigure.OnTime => letters.Where(letter => letter.FirstAnsweredAt != null),
            LetterFigure.Open => letters.Where(letter => letter.FirstAnsweredAt == null && letter.State != LetterState.NotAccepted),
            LetterFigure.Rated => letters.Where(letter => letter.Rating != null),
            LetterFigure.AnsweredThen => letters.Where(letter => letter.FirstAnsweredAt != null && !fromHotline.Contains(letter.Id)),
            LetterFigure.Received or null => letters,
        };
    }

    /// <summary>Those that lie at one of these paths; null for all.</summary>
    public static IQueryable<Letter> At(this IQueryable<Letter> letters, List<string>? paths) => paths is null ? letters : letters.Where(letter => paths.Contains(letter.OrganPath));

    /// <summary>The states in which such letters can be: one walk each.</summary>
    public static ImmutableArray<LetterState> StatesOf(InboxFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Figure == LetterFigure.NotAccepted ? [.. filter.Shown.States.Where(state => state == LetterState.NotAccepted)] : filter.Shown.States;
    }
}

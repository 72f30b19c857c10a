using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>What a clause is in the order of a text.</summary>
public enum ClauseKind
{
    /// <summary>第×条.</summary>
    Article,

    /// <summary>一、.</summary>
    Part,

    /// <summary>（一）.</summary>
    Item,
}

/// <summary>Where a clause stands.</summary>
/// <param name="Part">The part that an item belongs to; null where none is told, and for every article.</param>
/// <param name="Item">Number of the article, the part or the item.</param>
public sealed record ClausePlace(ClauseKind Kind, int? Part, int Item);

/// <summary>A clause that a text begins a paragraph with.</summary>
public sealed record PlacedClause(ClausePlace Place, string Name, string Words);

/// <summary>Finds the clauses of a text by the numbers that its paragraphs begin with; of two with one number the first counts.</summary>
public static partial class ClausePlaces
{
    /// <summary>A heading is as short as this, and says little without the paragraph that follows it.</summary>
    private const int HeadingLength = 40;

    public static IReadOnlyList<PlacedClause> Of(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var (clauses, part, isInArticle) = (new List<PlacedClause>(), (int?)null, false);
        foreach (var (at, words) in paragraphs.Index())
        {
            if (Begin().Match(words) is not { Success: true } found || PlaceOf(found, part) is not { Item: > 0 } place)
            {
                continue;
            }

            isInArticle = place.Kind != ClauseKind.Part && (isInArticle || place.Kind == ClauseKind.Article);
            part = place.Kind == ClauseKind.Part ? place.Item : part;

            // Items below an article are its own, not those of the text.
            if (place.Kind != ClauseKind.Item || !isInArticle)
            {
                clauses.Add(new(place, found.Value, words.Length <= HeadingLength && place.Kind != ClauseKind.Article ? WithNext(paragraphs, at) : words));
            }
        }

        return [.. clauses.DistinctBy(clause => clause.Place)];
    }

    private static ClausePlace PlaceOf(Match found, int? part) => found switch
    {
        _ when found.Groups["article"].Success => new(ClauseKind.Article, null, ChineseNumber.Read(found.Groups["article"].Value)),
        _ when found.Groups["part"].Success => new(ClauseKind.Part, null, ChineseNumber.Read(found.Groups["part"].Value)),
        _ => new(ClauseKind.Item, part, ChineseNumber.Read(found.Groups["item"].Value)),
    };

    private static string WithNext(IReadOnlyList<string> paragraphs, int at) =>
        at + 1 < paragraphs.Count && !Begin().IsMatch(paragraphs[at + 1]) ? $"{paragraphs[at]}\n{paragraphs[at + 1]}" : paragraphs[at];

    [GeneratedRegex(@"^(第\s?(?<article>[〇零一二三四五六七八九十百千\d]{1,9})\s?条|(?<part>[一二三四五六七八九十]{1,3})、|[（(](?<item>[一二三四五六七八九十]{1,3})[）)])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Begin();
}

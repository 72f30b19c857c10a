using System.Buffers;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Secrecy;

/// <summary>How words stand on their line: what makes a stamp of them. Looks at most <see cref="Reach"/> characters to either side.</summary>
internal readonly partial struct MarkPlace(string text, int start, int end)
{
    private const int Reach = 24;

    private static readonly SearchValues<char> _stars = SearchValues.Create("★☆⭐✩");
    private static readonly SearchValues<char> _openQuotes = SearchValues.Create("“‘「『\"'");

    private ReadOnlySpan<char> Before
    {
        get
        {
            var window = text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
            return window[(window.LastIndexOf('\n') + 1)..];
        }
    }

    private ReadOnlySpan<char> After
    {
        get
        {
            var window = text.AsSpan(end, Math.Min(Reach, text.Length - end));
            return window.IndexOf('\n') is var feed and >= 0 ? window[..feed] : window;
        }
    }

    private bool ReachesLineStart => start - Before.Length is var from && (from == 0 || text[from - 1] == '\n');

    private bool ReachesLineEnd => end + After.Length is var to && (to == text.Length || text[to] == '\n');

    private bool IsFirst => ReachesLineStart && Ornament().IsMatch(Before);

    private bool IsLast => ReachesLineEnd && Ornament().IsMatch(After);

    /// <summary>Right behind an opening quotation mark within a line: the text talks about the words.</summary>
    public bool IsQuotedInSentence => !IsFirst && !Before.IsEmpty && _openQuotes.Contains(Before[^1]);

    /// <summary>No Chinese character touches it on either side.</summary>
    public bool IsSetOff =>
        (Before.IsEmpty || !Characters.IsHan(Before[^1])) && (After.IsEmpty || !Characters.IsHan(After[0]));

    /// <summary>Nothing on the line but the mark and ornament.</summary>
    public bool StandsAlone => IsFirst && IsLast;

    /// <summary>★ belongs to the mark (GB/T 9704-2012, 7.2.2); a rule that quotes the form in a sentence is not marked by it.</summary>
    public bool CarriesStar =>
        !IsQuotedInSentence
        && (text.AsSpan(start, end - start).ContainsAny(_stars) || (!Before.IsEmpty && _stars.Contains(Before[^1])));

    /// <summary>密级：秘密, but not 密级：绝密、机密、秘密, which only lists them.</summary>
    public bool FollowsLabel => Label().IsMatch(Before) && EndOfValue().IsMatch(After);

    /// <summary>【机密】关于……</summary>
    public bool OpensLineInBrackets =>
        ReachesLineStart && OpenBracketAtStart().IsMatch(Before) && CloseBracket().IsMatch(After);

    /// <summary>In the head of a document: first on its line and set off, beside number and urgency, or in brackets at either end of a line.</summary>
    public bool BelongsToHead =>
        (IsFirst && SetOff().IsMatch(After))
        || (BesideHeadItems().IsMatch(Before) && SetOff().IsMatch(After))
        || (ReachesLineStart && OpenCornerAtStart().IsMatch(Before) && CloseCorner().IsMatch(After))
        || (OpenBracketAtEnd().IsMatch(Before) && ReachesLineEnd && CloseBracketAtEnd().IsMatch(After));

    [GeneratedRegex(@"^[\s\p{P}\p{S}\u200B-\u200D\u2060\uFEFF]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"(?:密[ \u3000]{0,4}级|[保涉]密(?:级别|等级|程度)|秘密等级|密级标[志识]|密级(?:和|及)保密期限|定密)(?:[ \t\u3000*|]{0,4}[：:][\s*|]{0,4}|[ \t\u3000|]{1,4})[【\[（(]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^级?[】\]）)]?(?:\s*$|[\s|★☆]+(?![绝机秘]\s*密)|[。；;*]|[，,、](?!\s*[□○]?\s*[绝机秘]\s*密))", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfValue();

    [GeneratedRegex(@"^[\s#>*_|]*[【〔\[［（(〖]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBracketAtStart();

    [GeneratedRegex(@"^级?\s*[】〕\]］）)〗]", RegexOptions.CultureInvariant)]
    private static partial Regex CloseBracket();

    [GeneratedRegex(@"^[\s#>*_|]*[「『<〈]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenCornerAtStart();

    [GeneratedRegex(@"^级?\s*[」』>〉]", RegexOptions.CultureInvariant)]
    private static partial Regex CloseCorner();

    [GeneratedRegex(@"[【〔\[［（(〖]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBracketAtEnd();

    [GeneratedRegex(@"^级?\s*[】〕\]］）)〗][\s*_#]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CloseBracketAtEnd();

    [GeneratedRegex(@"^(?:\s|\||$)", RegexOptions.CultureInvariant)]
    private static partial Regex SetOff();

    [GeneratedRegex(@"(?:(?:[0-9０-９]|[号急件])[ \t\u3000|]+|[ \t\u3000]{3,}|\t|\u3000\u3000)$", RegexOptions.CultureInvariant)]
    private static partial Regex BesideHeadItems();
}

using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>The clauses that a paragraph names: 第三条, 第3条, 第二部分, 第二部分第（一）项. Those of another document, as in 《条例》第二条、第三条, are left out.</summary>
public static partial class ClauseNames
{
    /// <param name="title">Title of the document whose clauses are looked for.</param>
    public static IEnumerable<ClausePlace> Of(string paragraph, string title)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(title);
        var (isForeign, end) = (false, -1);
        foreach (Match found in Name().Matches(paragraph))
        {
            // What stands in a row with a clause is of the same document.
            var isNext = end >= 0 && Between().IsMatch(paragraph[end..found.Index]);
            isForeign = isNext ? isForeign : IsOfAnother(paragraph[..found.Index], title);
            end = found.Index + found.Length;
            if (!isForeign && PlaceOf(found) is { Item: > 0 } place)
            {
                yield return place;
            }
        }
    }

    private static ClausePlace PlaceOf(Match found) => found switch
    {
        _ when found.Groups["article"].Success => new(ClauseKind.Article, null, ChineseNumber.Read(found.Groups["article"].Value)),
        _ when found.Groups["item"].Success => new(ClauseKind.Item, found.Groups["part"].Success ? ChineseNumber.Read(found.Groups["part"].Value) : null, ChineseNumber.Read(found.Groups["item"].Value)),
        _ => new(ClauseKind.Part, null, ChineseNumber.Read(found.Groups["part"].Value)),
    };

    // 《办法》 is the short name of a title that ends so; 本办法 points at the text itself.
    private static bool IsOfAnother(string before, string title) => Law().Match(before) switch
    {
        { Success: false } => false,
        var law when law.Groups["named"].Success => !IsOwn(law.Groups["named"].Value, title),
        var law => !law.Groups["own"].Success && !IsOwn(law.Groups["word"].Value, title),
    };

    private static bool IsOwn(string name, string title) => PairNames.Of(title).Append(title).Any(own => own.EndsWith(name, StringComparison.Ordinal));

    [GeneratedRegex(@"第\s?(?<article>[〇零一二三四五六七八九十百千\d]{1,9})\s?条|第(?<part>[一二三四五六七八九十\d]{1,3})部分(第?[（(](?<item>[一二三四五六七八九十\d]{1,3})[）)]项?)?|第[（(](?<item>[一二三四五六七八九十\d]{1,3})[）)]项", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s?(第.{1,4}款)?\s?[、，,和及与至到或－—-]?\s?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex(@"(《(?<named>[^《》]+)》|(?<own>本)?(?<word>条例|法|办法|规定|规则|细则|决定|意见|通知|方案|规程|实施细则))([（(][^（）()]*[）)])?(中?的)?\s?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Law();
}

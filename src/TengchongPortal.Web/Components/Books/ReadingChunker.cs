using System.Text.RegularExpressions;
using DiffPlex;

namespace TengchongPortal.Web.Components.Books;

/// <summary>A text in the pieces that an eye takes in: a date, a number, a word of letters as a whole, all else sign by sign. Chinese has no spaces to split at.</summary>
public sealed partial class ReadingChunker : IChunker
{
    public static ReadingChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text) => [.. Piece().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(\d{4}年)?\d{1,2}月(\d{1,2}日)?|\d{4}年|\d{4}-\d{2}-\d{2}|\d+([.:：]\d+)*%?|[A-Za-z]+|\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Piece();
}

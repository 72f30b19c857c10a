using System.Buffers;
using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>The sentences of a text as a reader counts them, so that one can be picked from a list.</summary>
public static class Sentences
{
    private const string Closing = "”’』」）)》〉";

    private static readonly SearchValues<char> _ends = SearchValues.Create("。！？；!?;\n");

    public static ImmutableArray<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var sentence = text[start..end].Trim();
            if (sentence.Any(char.IsLetterOrDigit))
            {
                found.Add(sentence);
            }

            start = end;
        }

        return found.ToImmutable();
    }

    /// <summary>Behind the mark that ends the sentence, and the quotation marks and brackets that close with it.</summary>
    private static int EndOf(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(_ends);
        var place = end < 0 ? text.Length : start + end + 1;
        while (place < text.Length && Closing.Contains(text[place], StringComparison.Ordinal))
        {
            place++;
        }

        return place;
    }
}

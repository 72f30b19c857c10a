using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TengchongPortal.Domain.Kernel;

/// <summary>
/// Brings what a person typed to the form in which texts are stored: letters, digits and signs of half width, small letters, simplified
/// characters. It reads character by character, so the length stays and nothing is guessed from the context.
/// </summary>
public sealed class WordFolding(IEnumerable<KeyValuePair<char, char>> simplified)
{
    private const char FirstFullWidth = '！', LastFullWidth = '～', FullWidthBlank = '　';

    // Signs that Chinese text writes in full width stay as they were typed.
    private const string ChineseSigns = "！（），：；？";

    private readonly FrozenDictionary<char, char> _simplified = simplified.ToFrozenDictionary();

    /// <summary>The folded text without blanks at its ends.</summary>
    public string Fold(string? typed) => string.Concat((typed ?? "").Select(Folded)).Trim();

    /// <summary>The folded words between blanks, each once.</summary>
    public ImmutableArray<string> WordsOf(string? typed) =>
        [.. Fold(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private char Folded(char typed) => typed switch
    {
        FullWidthBlank => ' ',
        >= FirstFullWidth and <= LastFullWidth when !ChineseSigns.Contains(typed, StringComparison.Ordinal) => char.ToLowerInvariant((char)(typed - FirstFullWidth + '!')),
        _ => _simplified.GetValueOrDefault(typed, char.ToLowerInvariant(typed)),
    };
}

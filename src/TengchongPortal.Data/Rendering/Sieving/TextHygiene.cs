using System.Buffers;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>Takes out what nobody can see: control characters, and the marks that turn the direction of text and hide what it says.</summary>
internal static class TextHygiene
{
    private static readonly SearchValues<char> _unseen = SearchValues.Create(
        [.. Enumerable.Range(0, 0xFFFF + 1).Select(code => (char)code).Where(IsUnseen)]);

    public static bool IsSoiled(string text) => text.AsSpan().ContainsAny(_unseen);

    public static string Clean(string text) =>
        IsSoiled(text) ? string.Concat(text.Where(mark => !_unseen.Contains(mark))) : text;

    private static bool IsUnseen(char mark) => mark is
        (< ' ' and not '\t' and not '\n' and not '\r') or (>= '\u007f' and <= '\u009f' and not '\u0085')
        or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff' or '\ufffe' or '\uffff';
}

using System.Text;
using System.Text.Encodings.Web;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Finds words in bytes in every form that a page, a script, an address or a program could give them.</summary>
internal sealed class Sieve(IEnumerable<string> words)
{
    private readonly (string Word, byte[] Form)[] _forms = [.. words.Distinct().SelectMany(word => FormsOf(word).Distinct().Select(form => (word, form)))];

    public IEnumerable<string> FoundIn(byte[] bytes) =>
        _forms.Where(one => bytes.AsSpan().IndexOf(one.Form) >= 0).Select(one => one.Word).Distinct();

    private static IEnumerable<byte[]> FormsOf(string word)
    {
        var escaped = Uri.EscapeDataString(word);
        string[] written =
        [
            word,
            escaped,
            escaped.ToLowerInvariant(),
            HtmlEncoder.Default.Encode(word),
            string.Concat(word.Select(letter => $"&#{(int)letter};")),
            string.Concat(word.Select(letter => $"&#x{(int)letter:x};")),
            JavaScriptEncoder.Default.Encode(word),
            string.Concat(word.Select(letter => $"\\u{(int)letter:x4}")),
        ];
        return [.. written.Select(Encoding.UTF8.GetBytes), Encoding.Unicode.GetBytes(word), Encoding.BigEndianUnicode.GetBytes(word)];
    }
}

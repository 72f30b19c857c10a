using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Reposts;

/// <summary>
/// What a reposted text says, without how it is set: title and body less white space and the marks of Markdown. One changed character of the words or of
/// their punctuation is another text; a heading or another break of lines is not.
/// </summary>
public static class RepostText
{
    private const string Marks = "#*`\\|_>-";

    /// <summary>SHA-256 of the words, in small hexadecimal digits.</summary>
    public static string ChecksumOf(string title, string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{WordsOf(title)}\n{WordsOf(body)}")));

    public static string ChecksumOf(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ChecksumOf(text.Title, text.Body);
    }

    /// <summary>The words alone, for comparing.</summary>
    public static string WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Normalize(NormalizationForm.FormKC).Where(one => !char.IsWhiteSpace(one) && !char.IsControl(one) && !Marks.Contains(one, StringComparison.Ordinal)));
    }
}

using System.Text;

namespace TengchongPortal.Domain.Kernel;

/// <summary>
/// Texts that are made of characters. Half a surrogate pair is none: the usual encoder writes every such half as the same sign, so that two
/// texts would share one hash, and what was signed would not be what is shown.
/// </summary>
public static class StrictText
{
    public const string Unreadable = "content.unreadable";

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>False for half a pair and for the sign � that a browser or a file leaves where a character was lost.</summary>
    public static bool IsReadable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    /// <exception cref="RuleBrokenException"><see cref="Unreadable"/>: half a surrogate pair.</exception>
    public static byte[] Utf8Of(string text)
    {
        try
        {
            return _strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw new RuleBrokenException(Unreadable, "文字中含有不成字符的编码，不能保存；请重新输入乱码处的文字。");
        }
    }
}

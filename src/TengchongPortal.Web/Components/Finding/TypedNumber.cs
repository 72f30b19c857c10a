using System.Text;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>An index number as a phone's keyboard or a scanned paper gives it: full-width signs, spaces, some other dash.</summary>
public static class TypedNumber
{
    /// <summary>No number of ours or of another portal is longer.</summary>
    public const int Longest = 80;

    // Never a character, and the one that normalising refuses.
    private const char NoCharacter = '\uFFFE';

    private const string Dashes = "‐‑‒–—―−－﹣ー─";

    /// <summary>The number that was probably meant. Letters and digits are never changed into each other.</summary>
    public static string Tidy(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var tidy = new StringBuilder(typed.Length);
        foreach (var sign in typed.Replace(NoCharacter, ' ').Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign)))
        {
            tidy.Append(sign switch
            {
                '\\' or '∕' or '⁄' => '/',
                _ when Dashes.Contains(sign, StringComparison.Ordinal) => '-',
                _ => sign,
            });
        }

        return tidy.ToString();
    }
}

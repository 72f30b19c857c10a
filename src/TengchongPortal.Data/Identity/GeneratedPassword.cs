using System.Security.Cryptography;

namespace TengchongPortal.Data.Identity;

/// <summary>A password for one sign-in: no characters that are mistaken for each other, and every class that a profile may ask for.</summary>
public static class GeneratedPassword
{
    private const int Length = 18;
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const string Joint = "-";

    public static string New()
    {
        string drawn;
        do
        {
            drawn = RandomNumberGenerator.GetString(Alphabet, Length);
        }
        while (!drawn.Any(char.IsAsciiLetterLower) || !drawn.Any(char.IsAsciiLetterUpper) || !drawn.Any(char.IsAsciiDigit));

        return string.Join(Joint, drawn.Chunk(Length / 3).Select(part => new string(part)));
    }
}

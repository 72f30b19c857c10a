namespace TengchongPortal.Domain.Letters.Copies;

/// <summary>How the contact of a writer stands on pages at work until somebody gives a reason for reading it (security.md 1.6).</summary>
public static class ContactMask
{
    private const int ShortestNumber = 7;

    public static LetterWords Mask(LetterWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words with { Name = Name(words.Name), Phone = Phone(words.Phone), Email = Email(words.Email) };
    }

    public static string Name(string name) => string.IsNullOrEmpty(name) ? "" : $"{name[0]}**";

    public static string Phone(string phone) => string.IsNullOrEmpty(phone) ? "" : phone.Length < 8 ? "****" : $"{phone[..3]}****{phone[^2..]}";

    /// <summary>Of whatever names a writer, so much that it is found in a text: of a number its beginning and its end, of a mail address where it leads.</summary>
    public static string Trace(string trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return trace switch
        {
            "" => "",
            _ when trace.Contains('@', StringComparison.Ordinal) => $"{trace[0]}***{trace[trace.LastIndexOf('@')..]}",
            { Length: >= ShortestNumber } when trace.Any(char.IsAsciiDigit) => Ends(trace, Math.Min(3, trace.Length / 3)),
            _ => $"{trace[0]}{new string('*', trace.Length - 1)}",
        };
    }

    public static string Email(string email) => string.IsNullOrEmpty(email) ? "" : $"{email[0]}***";

    private static string Ends(string number, int head) => $"{number[..head]}{new string('*', number.Length - head - 2)}{number[^2..]}";
}

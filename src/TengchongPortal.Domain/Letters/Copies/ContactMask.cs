namespace TengchongPortal.Domain.Letters.Copies;

/// <summary>How the contact of a writer stands on pages at work until somebody gives a reason for reading it (security.md 1.6).</summary>
public static class ContactMask
{
    public static LetterWords Mask(LetterWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words with { Name = Name(words.Name), Phone = Phone(words.Phone), Email = Email(words.Email) };
    }

    public static string Name(string name) => string.IsNullOrEmpty(name) ? "" : $"{name[0]}**";

    public static string Phone(string phone) => string.IsNullOrEmpty(phone) ? "" : phone.Length < 8 ? "****" : $"{phone[..3]}****{phone[^2..]}";

    public static string Email(string email) => string.IsNullOrEmpty(email) ? "" : $"{email[0]}***";
}

using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Letters;

/// <summary>What the citizen wrote, and how to reach the citizen: sealed at the moment of receipt, never changed, never shown in public.</summary>
public sealed class LetterOriginal : IWrittenOnce
{
    private LetterOriginal()
    {
    }

    public Guid LetterId { get; private set; }

    public SealedText Subject { get; private set; } = SealedText.Nothing;

    public SealedText Text { get; private set; } = SealedText.Nothing;

    public SealedText Place { get; private set; } = SealedText.Nothing;

    public SealedText Name { get; private set; } = SealedText.Nothing;

    public SealedText Phone { get; private set; } = SealedText.Nothing;

    public SealedText Email { get; private set; } = SealedText.Nothing;

    public static LetterOriginal Seal(Guid letterId, LetterWords words, Func<string, SealedText> seal)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(seal);
        return new()
        {
            LetterId = letterId,
            Subject = seal(words.Subject),
            Text = seal(words.Text),
            Place = seal(words.Place),
            Name = seal(words.Name),
            Phone = seal(words.Phone),
            Email = seal(words.Email),
        };
    }

    public LetterWords Open(Func<SealedText, string> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(open(Subject), open(Text), open(Place), open(Name), open(Phone), open(Email));
    }
}

/// <summary>The words of a letter in the clear, in memory only.</summary>
public sealed record LetterWords(string Subject, string Text, string Place, string Name, string Phone, string Email)
{
    public const int SubjectMaxLength = 60;
    public const int TextMaxLength = 1000;
    public const int PlaceMaxLength = 100;
    public const int NameMaxLength = 30;
    public const int PhoneMaxLength = 20;
    public const int EmailMaxLength = 100;

    /// <summary>What names the writer.</summary>
    public IEnumerable<string> Traces => new[] { Name, Phone, Email }.Where(trace => trace.Length > 1);

    // The words of a person stay out of every log.
    public override string ToString() => "***";
}

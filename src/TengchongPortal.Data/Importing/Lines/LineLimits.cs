using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>How long the fields of a line may be. Nothing is ever cut to fit.</summary>
internal static class LineLimits
{
    public const int Word = 100;
    public const int Title = RevisionText.TitleMaxLength;
    public const int IndexNumber = 80;
    public const int Keywords = 300;
    public const int Address = BatchItem.AddressMaxLength;

    /// <summary>The longest real document seen has 40 000 characters; far beyond, checking and rendering one line would hold up all others.</summary>
    public const int Body = 300_000;

    public const int Pair = 20_000;
    public const int Pairs = 200;
    public const int Entries = 2000;
}

using TengchongPortal.Data.Letters;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>An attachment, and why somebody opens it who does not handle the letter.</summary>
public sealed record LetterFilePage(LetterSheet Sheet, OpenedFile File)
{
    public ContactForm Form { get; init; } = new();

    public override string ToString() => $"{Sheet}";
}

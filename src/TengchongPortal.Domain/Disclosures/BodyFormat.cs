namespace TengchongPortal.Domain.Disclosures;

/// <summary>How a body was written: Markdown by our editor, HTML or plain text from an import.</summary>
public enum BodyFormat
{
    Markdown,
    Html,
    Plain,
}

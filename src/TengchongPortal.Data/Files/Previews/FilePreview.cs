namespace TengchongPortal.Data.Files.Previews;

/// <summary>What a reader would see in a document, as words and tables: for whoever has no program for it, or an old phone.</summary>
/// <param name="Parts">In the order of the document.</param>
/// <param name="IsCut">The document goes on after what is shown.</param>
public sealed record FilePreview(IReadOnlyList<PreviewPart> Parts, bool IsCut);

/// <summary>A paragraph or a table of a document.</summary>
public abstract record PreviewPart;

public sealed record PreviewParagraph(string Text) : PreviewPart;

/// <param name="Caption">Name of the sheet; empty in a text.</param>
/// <param name="Rows">Cells of each row, as many as it has.</param>
public sealed record PreviewTable(string Caption, IReadOnlyList<IReadOnlyList<string>> Rows) : PreviewPart;

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
public sealed record PreviewTable(string Caption, IReadOnlyList<IReadOnlyList<string>> Rows) : PreviewPart
{
    /// <summary>The sheet goes on beside or below what is shown.</summary>
    public bool IsCut { get; init; }

    /// <summary>Cells of the longest row.</summary>
    public int Width => Rows.Select(row => row.Count).DefaultIfEmpty().Max();

    /// <summary>A title or a note above, between or below the rows: its words stand in the first cell and have the whole width.</summary>
    public bool IsAcross(IReadOnlyList<string> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Width > 1 && row is [{ Length: > 0 }, ..] && row.Skip(1).All(cell => cell.Length == 0);
    }
}

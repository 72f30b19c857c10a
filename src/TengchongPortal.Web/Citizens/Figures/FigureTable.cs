namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>A total in its parts; the parts add up to it.</summary>
public sealed record FigureTable(string Heading, string Caption, string Head, IReadOnlyList<FigureLine> Lines)
{
    public int Total => Lines.Sum(line => line.Count);
}

/// <summary>One part of a total, and where its records are read.</summary>
public sealed record FigureLine(string Key, string Label, string? Address, int Count);

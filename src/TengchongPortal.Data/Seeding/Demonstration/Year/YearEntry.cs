using System.Collections.Immutable;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>A kind of text in the demonstration year: a pattern with other titles, and other words where they are given.</summary>
/// <param name="Template">Key of the pattern in <c>demo-texts.json</c>.</param>
/// <param name="Share">How often it comes, against the others.</param>
/// <param name="Ground">Why it is not disclosed; null for what is released.</param>
public sealed record YearEntry(
    string Template,
    int Share,
    ImmutableArray<string> Titles,
    ImmutableArray<string> Topics,
    ImmutableArray<string> Keywords,
    string? Summary = null,
    string? Body = null,
    string? Ground = null);

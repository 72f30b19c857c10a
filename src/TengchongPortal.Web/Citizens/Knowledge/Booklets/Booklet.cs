using System.Collections.Immutable;

namespace TengchongPortal.Web.Citizens.Knowledge.Booklets;

/// <summary>简明问答手册 (R48): questions and answers that are told now, gathered for print.</summary>
/// <param name="About">What it gathers, as the second half of its title; empty for everything.</param>
/// <param name="On">The day on which everything in it held.</param>
/// <param name="IsCut">There was more than a booklet holds.</param>
public sealed record Booklet(BookletFilter Filter, string About, DateOnly On, ImmutableArray<BookletEntry> Entries, bool IsCut)
{
    public string Title => About.Length > 0 ? $"简明问答手册：{About}" : "简明问答手册";
}

/// <param name="Html">The answer as it is drawn.</param>
/// <param name="Text">The answer as plain words, a paragraph a line.</param>
/// <param name="Sources">Titles of what it rests on.</param>
/// <param name="ValidUntil">The last day on which it is told.</param>
public sealed record BookletEntry(Guid DocumentId, string Question, string Html, string Text, string Sources, string Clause, string Organ, DateOnly ReleasedOn, DateOnly ValidUntil);

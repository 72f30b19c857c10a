using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Staff.Disclosures.Marking;

/// <summary>Reviewers' marks as people read them, with what became of the marked words in the text of today.</summary>
public sealed class MarkLines(PublicTexts texts)
{
    /// <summary>The marks of the newest revision that has any: those the drafter works through.</summary>
    public ImmutableArray<MarkLine> Newest(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Revisions.Where(revision => revision.Marks.Any()).MaxBy(revision => revision.Number) is { } marked ? Of(edition, [marked]) : [];
    }

    /// <summary>Every mark of the edition, the newest revision first.</summary>
    public ImmutableArray<MarkLine> All(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Of(edition, edition.Revisions.OrderByDescending(revision => revision.Number));
    }

    /// <summary>The rendered body with the marks that were made on the current text.</summary>
    public static string Drawn(Edition edition, string html)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return MarkedText.Of(html, edition.Current.Marks.Where(mark => mark.Part == MarkedPart.Body).Select(mark => (mark.Number, mark.Quote)));
    }

    private ImmutableArray<MarkLine> Of(Edition edition, IEnumerable<Revision> revisions)
    {
        if (edition.Current.Content is null)
        {
            return [];
        }

        var now = edition.Current.Text;
        var body = new Lazy<string>(() => texts.Rendered(now).PlainText);
        return [.. revisions.SelectMany(revision => revision.Marks.Select(mark => Line(revision, mark)))];

        MarkLine Line(Revision revision, RevisionMark mark) => new(mark, revision.Number, revision.Id == edition.CurrentRevisionId, !Stands(revision, mark));

        bool Stands(Revision revision, RevisionMark mark) => mark.Quote.Length > 0
            ? body.Value.Contains(mark.Quote, StringComparison.Ordinal)
            : mark.Part.ValueIn(revision.Text) == mark.Part.ValueIn(now);
    }
}

/// <param name="Revision">Number of the draft that was marked.</param>
/// <param name="IsOnCurrent">Whether that is the text of today.</param>
/// <param name="IsChanged">Whether the marked words or field read differently today.</param>
public sealed record MarkLine(RevisionMark Mark, int Revision, bool IsOnCurrent, bool IsChanged);

using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Components.Heads;

/// <summary>
/// What a page says of itself to search engines and inspectors (网页标签规范, 国办发〔2017〕47号). The tags of the site stand on every page; a
/// column page adds its column, a content page its column and its article.
/// </summary>
public sealed record PageTags
{
    public ColumnTags? Column { get; init; }

    public ArticleTags? Article { get; init; }

    /// <summary>The header block of a record, cell by cell (R7).</summary>
    public IReadOnlyList<HeaderCell> Header { get; init; } = [];

    /// <summary>Older editions and papers are for people who have the link, not for search engines.</summary>
    public bool IsUnlisted { get; init; }
}

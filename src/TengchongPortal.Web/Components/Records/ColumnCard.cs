namespace TengchongPortal.Web.Components.Records;

/// <summary>A column on the home page with its latest records.</summary>
public sealed record ColumnCard(string Title, string Address, IReadOnlyList<RecordLine> Latest)
{
    /// <summary>The column has been quiet for longer than the rule <c>site.home-update</c> allows; the page says so instead of hiding it (R111).</summary>
    public bool IsStale { get; init; }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TengchongPortal.Web.Components.Records;

/// <summary>One column of the catalogue with those below it.</summary>
public sealed record ColumnNode(string Label, string Address, int? Count, IReadOnlyList<ColumnNode> Children)
{
    public bool IsCurrent { get; init; }

    public bool HoldsCurrent => IsCurrent || Children.Any(child => child.HoldsCurrent);

    /// <summary>The way there with its count. Many stand on each page, so it is no view of its own.</summary>
    public IHtmlContent Link
    {
        get
        {
            var way = new TagBuilder("a");
            way.Attributes.Add("href", Address);
            if (IsCurrent)
            {
                way.Attributes.Add("aria-current", "page");
            }

            way.InnerHtml.Append(Label);
            return Count is { } count ? new HtmlContentBuilder([way, CountOf(count)]) : way;
        }
    }

    private TagBuilder CountOf(int count)
    {
        var told = new TagBuilder("span");
        told.AddCssClass("count");
        told.Attributes.Add("data-testid", $"count-{Address}");
        told.InnerHtml.Append($"{count} 条");
        return told;
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TengchongPortal.Web.Components.Pieces;

/// <summary><c>&lt;kept-piece of="Model.Pieces" name="tree"&gt;</c>: what stands in it is drawn once for all readers of what it belongs to, so it may show nothing else.</summary>
[HtmlTargetElement("kept-piece")]
public sealed class KeptPieceTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>Null for a page of one reader: there it is drawn each time.</summary>
    public KeptPieces? Of { get; set; }

    public string Name { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Of is { } kept)
        {
            output.Content.SetHtmlContent(kept.Find(Name) ?? kept.Keep(Name, (await output.GetChildContentAsync()).GetContent(encoder)));
        }
    }
}

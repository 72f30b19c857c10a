using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TengchongPortal.Web.Components.Heads;

/// <summary>A <c>&lt;meta&gt;</c> on a line of its own for each name, written straight into the page: every page has twenty of them.</summary>
public sealed class MetaElements(IReadOnlyList<(string Name, string Content)> all) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (var (name, content) in all)
        {
            writer.Write("<meta content=\"");
            encoder.Encode(writer, content);
            writer.Write("\" name=\"");
            encoder.Encode(writer, name);
            writer.Write("\" />\n");
        }
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>A numbered list of ways, written straight into the page: every page has one. A crumb without an address is where the reader stands.</summary>
public sealed class CrumbList(IReadOnlyList<Crumb> crumbs) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write("<ol>");
        foreach (var crumb in crumbs)
        {
            Write(crumb, writer, encoder);
        }

        writer.Write("</ol>");
    }

    private static void Write(Crumb crumb, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(crumb.Address is null ? "<li><span aria-current=\"page\">" : "<li><a href=\"");
        if (crumb.Address is { } address)
        {
            encoder.Encode(writer, address);
            writer.Write("\">");
        }

        encoder.Encode(writer, crumb.Label);
        writer.Write(crumb.Address is null ? "</span></li>" : "</a></li>");
    }
}

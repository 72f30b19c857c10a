using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Tests.Components;

/// <summary>What is written straight into pages reads as the framework would have built it, whatever stands in it.</summary>
public sealed class WrittenPiecesTests
{
    private const string Hostile = "腾冲\"><script>alert('1')</script>&amp;\u0000";

    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Fact]
    public void Meta_elements_are_those_of_the_framework()
    {
        var built = new TagBuilder("meta") { TagRenderMode = TagRenderMode.SelfClosing };
        built.Attributes["name"] = "ColumnName";
        built.Attributes["content"] = Hostile;

        Assert.Equal($"{Written(built)}\n", Written(new MetaElements([("ColumnName", Hostile)])));
    }

    [Theory]
    [InlineData("/catalogue?title=a&b=\"")]
    [InlineData(null)]
    public void Crumbs_are_those_of_the_framework(string? address)
    {
        var (list, step, word) = (new TagBuilder("ol"), new TagBuilder("li"), new TagBuilder(address is null ? "span" : "a"));
        word.InnerHtml.Append(Hostile);
        word.Attributes.Add(address is null ? new("aria-current", "page") : new("href", address));
        step.InnerHtml.AppendHtml(word);
        list.InnerHtml.AppendHtml(step);

        Assert.Equal(Written(list), Written(new CrumbList([new(Hostile, address)])));
    }

    private static string Written(IHtmlContent piece)
    {
        using var page = new StringWriter();
        piece.WriteTo(page, _encoder);
        return page.ToString();
    }
}

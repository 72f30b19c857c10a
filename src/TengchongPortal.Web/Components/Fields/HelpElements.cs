using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>How help is drawn: folded below a field, open below a refusal.</summary>
internal static class HelpElements
{
    extension(FieldHelp help)
    {
        public IHtmlContent Draw(string label)
        {
            var heading = new TagBuilder("summary");
            heading.InnerHtml.Append("规则与示例").AppendHtml(Span("visually-hidden", $"：{label}"));
            var folded = new TagBuilder("details") { Attributes = { ["class"] = "field-help" } };
            folded.InnerHtml.AppendHtml(heading).AppendHtml(Line("", help.Words));
            if (help.Example.Length > 0)
            {
                folded.InnerHtml.AppendHtml(Line("例：", help.Example));
            }

            folded.InnerHtml.AppendHtml(Line("依据：", help.Basis));
            return folded;
        }
    }

    extension(RefusalHelp help)
    {
        /// <param name="withBasis">Whether the rule is named too: it helps at work, and says nothing to a citizen who left a field out.</param>
        public IHtmlContent Draw(bool withBasis = true)
        {
            var words = new TagBuilder("p") { Attributes = { ["class"] = "refusal-help", ["data-testid"] = "refusal-help" } };
            words.InnerHtml.Append($"怎么办：{help.DoNow}");
            if (withBasis)
            {
                words.InnerHtml.AppendHtml(Span("refusal-basis", $"依据：{help.Basis}"));
            }

            return words;
        }
    }

    private static TagBuilder Line(string lead, string words)
    {
        var line = new TagBuilder("p");
        line.InnerHtml.Append($"{lead}{words}");
        return line;
    }

    private static TagBuilder Span(string className, string words)
    {
        var span = new TagBuilder("span") { Attributes = { ["class"] = className } };
        span.InnerHtml.Append(words);
        return span;
    }
}

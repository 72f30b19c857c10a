using System.Text;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies;

/// <summary>An interpretation as one text for its readers: the five elements under their names, what else was written, and every form in words.</summary>
public static class InterpretationBody
{
    /// <returns>The text as it is drawn; any other text comes back as it is.</returns>
    public static RevisionText Laid(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Interpretation is { } facts ? text with { Body = Written(text, facts), Format = text.Format == BodyFormat.Html ? BodyFormat.Html : BodyFormat.Markdown } : text;
    }

    private static string Written(RevisionText text, InterpretationFacts facts)
    {
        var isHtml = text.Format == BodyFormat.Html;
        var page = new StringBuilder();
        foreach (var element in facts.Elements.Where(element => element.Words.Length > 0))
        {
            Add(page, isHtml, element.Name, element.Words);
        }

        page.Append(text.Body);
        foreach (var one in facts.Renditions.Where(one => one.Alternative.Length > 0))
        {
            page.Append("\n\n");
            Add(page, isHtml, $"{(one.Place.Length > 0 ? one.Place : "其他形式")}（文字版）", one.Alternative);
        }

        return page.ToString().Trim();
    }

    private static void Add(StringBuilder page, bool isHtml, string heading, string words)
    {
        if (isHtml)
        {
            page.Append("<h2>").Append(heading).Append("</h2><p>").Append(System.Net.WebUtility.HtmlEncode(words)).Append("</p>");
            return;
        }

        page.Append("## ").Append(heading).Append("\n\n").Append(words).Append("\n\n");
    }
}

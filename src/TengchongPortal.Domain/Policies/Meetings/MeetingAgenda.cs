using System.Net;
using System.Text;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>The record of a meeting as one text for its readers: what was written, and the open items under their heading, so that they are found and read out like any text.</summary>
public static class MeetingAgenda
{
    private const string Heading = "公开议题";

    /// <returns>The text as it is drawn; any other text comes back as it is.</returns>
    public static RevisionText Laid(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Meeting is { Items: { IsEmpty: false } items }
            ? text with { Body = Written(text.Body, items.Select(item => item.Subject), text.Format == BodyFormat.Html), Format = text.Format == BodyFormat.Html ? BodyFormat.Html : BodyFormat.Markdown }
            : text;
    }

    /// <summary>What the items lead to, so that the policy and its interpretation lead back to the meeting.</summary>
    public static IEnumerable<RevisionRelation> Links(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Meeting is { } meeting
            ? meeting.Items.SelectMany(item => new[] { item.Policy, item.Answer }).OfType<Guid>().Distinct().Select(target => new RevisionRelation(RelationKind.Related, target))
            : [];
    }

    private static string Written(string body, IEnumerable<string> subjects, bool isHtml)
    {
        var page = new StringBuilder(body.TrimEnd());
        if (isHtml)
        {
            page.Append($"<h2>{Heading}</h2><ol>").AppendJoin("", subjects.Select(subject => $"<li>{WebUtility.HtmlEncode(subject)}</li>")).Append("</ol>");
            return page.ToString();
        }

        page.Append($"\n\n## {Heading}\n\n").AppendJoin('\n', subjects.Index().Select(pair => $"{pair.Index + 1}. {pair.Item.ReplaceLineEndings(" ")}"));
        return page.ToString().Trim();
    }
}

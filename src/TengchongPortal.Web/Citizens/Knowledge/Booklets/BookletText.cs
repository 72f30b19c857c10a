using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Knowledge.Booklets;

/// <summary>A booklet as paragraphs of a document.</summary>
internal static class BookletText
{
    public static IEnumerable<DocumentLine> Of(Booklet booklet, SiteProfile site) =>
    [
        new(booklet.Title, LineRank.Title),
        new($"{site.Name}　截至{ChinaClock.Day(booklet.On)}有效的问答，共{booklet.Entries.Length}条"),
        new(BookletWords.Warning),
        .. booklet.Entries.Index().SelectMany(pair => Of(pair.Item, pair.Index + 1, site.BaseUrl)),
    ];

    private static IEnumerable<DocumentLine> Of(BookletEntry entry, int number, Uri address) =>
    [
        new($"{number}. {entry.Question}", LineRank.Heading),
        .. entry.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new DocumentLine(line)),
        new(BookletWords.BasisOf(entry)),
        new($"网页：{new Uri(address, PublicAddresses.Record(entry.DocumentId)).AbsoluteUri}"),
    ];
}

/// <summary>The sentences of a booklet that page and file share.</summary>
internal static class BookletWords
{
    public const string Warning = "政策修改、废止或者到期以后，网站和热线会立即停止提供相应的问答，纸上的不会。使用前请看有效期，或者到网页核对。";

    public static string BasisOf(BookletEntry entry) =>
        $"依据：{PublicKnowledge.BasisOf(entry.Sources, entry.Clause)}。{entry.Organ}{ChinaClock.Day(entry.ReleasedOn)}发布，有效期至{ChinaClock.Day(entry.ValidUntil)}。";
}

using System.Globalization;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>The entries for the hotline as rows of a table (docs/hotline.md).</summary>
internal static class KnowledgeSheet
{
    public const string Name = "政策问答知识库";

    private static readonly string[] _head = ["id", "number", "question", "answer", "clause", "sources", "organ", "theme", "valid_until", "channels", "released_at", "address"];

    public static IEnumerable<IReadOnlyList<string>> RowsOf(IEnumerable<KnowledgeRow> rows, Uri site) => [_head, .. rows.Select(row => RowOf(row, site))];

    private static string[] RowOf(KnowledgeRow row, Uri site) =>
    [
        $"{row.Id}", row.Number, row.Question, row.Answer, row.Clause, row.Sources, row.Organ, row.Theme, Day(row.ValidUntil), Channels(row.Channels), Moment(row.ReleasedAt), new Uri(site, PublicAddresses.Record(row.Id)).AbsoluteUri,
    ];

    public static string Channels(string keys) => AnswerChannelWords.All(PublicKnowledge.ChannelsOf(keys));

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>Every channel of the knowledge base (R133): what is told stands on each of its channels, and what ended on none, whatever the index still holds.</summary>
internal sealed class Channels(PortalUnderTest portal)
{
    /// <summary>Stands in the title of each entry of a history and in no other title.</summary>
    public const string Asked = "号高龄津贴怎么领";

    private static readonly string _asked = Uri.EscapeDataString(Asked);

    private static readonly Func<AskedEntry, string> _answer = entry => entry.Answer;

    private readonly HashSet<Channel> _seen = [];

    public static ImmutableArray<Channel> All { get; } =
    [
        .. OfEntry("/records/{id:guid}", entry => entry.Address),
        .. OfEntry("/records/{id:guid}.json", entry => $"{entry.Address}.json"),
        .. OfEntry("/records/{id:guid}/print", entry => $"{entry.Address}/print"),
        .. OfEntry("/records/{id:guid}/editions/{number:int}", entry => $"{entry.Address}/editions/1"),
        .. OfEntry("/i/{**indexNumber}", entry => $"/i/{entry.Number}"),
        new("/records/{id:guid}", entry => $"/records/{entry.Source}"),
        new("/records/{id:guid}.json", entry => $"/records/{entry.Source}.json"),

        .. Together("/questions", "/questions", "/questions?topic=16", "/questions?organ=tc-d01"),
        .. Together("/questions/booklet", "/questions/booklet", "/questions/booklet?topic=16", "/questions/booklet?organ=tc-d01"),
        new("/questions/booklet", entry => $"/questions/booklet?policy={entry.Source}"),
        new("/questions/booklet.docx", _ => "/questions/booklet.docx") { MarkOf = _answer, ReadAsync = (reader, _, address) => reader.OpenDocumentAsync(address) },
        new("/questions/booklet.docx", entry => $"/questions/booklet.docx?policy={entry.Source}") { MarkOf = _answer, ReadAsync = (reader, _, address) => reader.OpenDocumentAsync(address) },
        new("/questions/export.csv", _ => "/questions/export.csv") { MarkOf = _answer, IsOf = entry => entry.IsForHotline },
        new("/questions/changes", _ => "/questions/changes?since=0") { MarkOf = _answer, IsOf = entry => entry.IsForHotline },
        new("/questions/changes", entry => $"/questions/changes?since={entry.Before}") { MarkOf = _answer, IsOf = entry => entry.IsForHotline },
        new("/questions/changes", entry => $"/questions/changes?since={entry.After}") { MarkOf = _answer, Kind = ChannelKind.Foreign },

        new("/questions", _ => $"/questions?words={_asked}") { Kind = ChannelKind.OfIndex },
        new("/questions", entry => $"/questions?words={Uri.EscapeDataString(entry.Answer[..10])}") { Kind = ChannelKind.OfIndex },
        .. Found("/search", $"/search?q={_asked}"),
        .. Found("/search", $"/search?q={_asked}&type=knowledge&sort=date&in=title"),
        .. Found("/search.json", $"/search.json?q={_asked}"),
        .. Found("/search.atom", $"/search.atom?q={_asked}"),
        new("/search/suggestions", entry => $"/search/suggestions?q={Uri.EscapeDataString(entry.Title[..4])}") { Kind = ChannelKind.OfIndex },
        new("/letters/new", entry => $"/letters/new with {entry.Title}") { MarkOf = _answer, Kind = ChannelKind.OfIndex, ReadAsync = (reader, entry, _) => reader.HandInAsync(entry) },
        new("/staff/letters/{id:guid}/steps/{taken}", AnswerOf) { MarkOf = _answer, Kind = ChannelKind.OfIndex, ReadAsync = (reader, _, address) => reader.OfferedAsync(address) },
        new("/staff/letters/{id:guid}/steps/{taken}", entry => $"{AnswerOf(entry)}?") { MarkOf = _answer, Kind = ChannelKind.OfIndex, ReadAsync = (reader, entry, address) => reader.PutInAsync(entry, address) },

        .. Together("/catalogue/{column}", "/catalogue/gsgg"),
        .. Together("/topics/{topic}", "/topics/ylfw"),
        .. Together("/feeds/{column}.atom", "/feeds/gsgg.atom", "/feeds/all.atom"),
        .. Together("/embeds/{column}", "/embeds/gsgg?most=20"),
        new("/embeds/{column}", _ => "/embeds/all?most=20") { Kind = ChannelKind.Crowded },
        new("/sitemap.xml", _ => "/sitemap.xml?part=1") { MarkOf = entry => entry.Address },

        .. Beside(ChannelKind.Crowded, "/", "/organs/{code}", "/log"),
        .. Beside(ChannelKind.Foreign, "/embeds", "/embeds/policies", "/embeds/interpretations", "/policies", "/policies.atom", "/interpretations", "/interpretations.atom", "/ledger", "/letters", "/log.json", "/catalogue", "/topics", "/site-map", "/sitemap.xml"),
    ];

    /// <summary>
    /// After a change and before the index knows of it; then once more where the index answers. Afterwards it knows everything, so that it is behind at the
    /// next change too.
    /// </summary>
    public async Task CompareAsync(IReadOnlyCollection<AskedEntry> told, IReadOnlyCollection<AskedEntry> ended)
    {
        await LookAsync(All, told, ended, isBehind: true);
        await portal.IndexAsync();

        // A page may be kept for a minute while nothing public changes.
        portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        await LookAsync(All.Where(channel => channel.Kind == ChannelKind.OfIndex), told, ended, isBehind: false);
    }

    /// <summary>Channels that never showed an entry were asked in vain.</summary>
    public IReadOnlyList<string> Blind => [.. All.Where(channel => channel.Kind != ChannelKind.Foreign && !_seen.Contains(channel)).Select(channel => channel.Route)];

    private async Task LookAsync(IEnumerable<Channel> channels, IReadOnlyCollection<AskedEntry> told, IReadOnlyCollection<AskedEntry> ended, bool isBehind)
    {
        var reader = new ChannelReader(portal);
        foreach (var channel in channels)
        {
            foreach (var entry in told.Where(entry => channel.IsOf(entry) && channel.Kind != ChannelKind.Foreign && !(isBehind && channel.Kind == ChannelKind.OfIndex)))
            {
                var isShown = (await reader.ReadAsync(channel, entry)).Contains(channel.MarkOf(entry), StringComparison.Ordinal);
                Assert.True(isShown || channel.Kind == ChannelKind.Crowded, $"“{entry.Title}” is told and missing at {channel.AddressOf(entry)}");
                if (isShown)
                {
                    _seen.Add(channel);
                }
            }

            foreach (var entry in ended)
            {
                var text = await reader.ReadAsync(channel, entry);
                Assert.All((string[])[channel.MarkOf(entry), entry.Title, entry.Answer], words => Assert.False(text.Contains(words, StringComparison.Ordinal), $"“{words}” ended and stands at {channel.AddressOf(entry)}"));
            }
        }
    }

    private static string AnswerOf(AskedEntry entry) => $"/staff/letters/{entry.Letter}/steps/Answer";

    private static IEnumerable<Channel> OfEntry(string route, Func<AskedEntry, string> addressOf) => [new(route, addressOf) { MarkOf = _answer }];

    private static IEnumerable<Channel> Together(string route, params string[] addresses) => addresses.Select(address => new Channel(route, _ => address));

    private static IEnumerable<Channel> Found(string route, string address) => [new(route, _ => address) { MarkOf = entry => entry.Address, Kind = ChannelKind.OfIndex }];

    private static IEnumerable<Channel> Beside(ChannelKind kind, params string[] routes) =>
        routes.Select(route => new Channel(route, _ => route.Replace("{code}", "tc-d01", StringComparison.Ordinal)) { Kind = kind });
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>The entries that are told, by topic, organ and words. Each is a record like all others; what it rests on stands beside it.</summary>
public sealed class KnowledgeListQuery(PublicRegister register, PublishedAnswers answers, ReferenceBook book)
{
    private const int PageSize = 20;

    private const int MostFound = 60;

    public async Task<KnowledgePage> RunAsync(KnowledgeFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (organs, cells) = (await register.OrganListAsync(ct), await CellsAsync(ct));
        var (stretch, isByTitle) = await StretchAsync(filter, organs, ct);
        var offered = cells.Select(cell => cell.OrganId).ToHashSet();
        return new(
            filter,
            await LinesAsync(stretch.Lines, ct),
            stretch.Previous,
            stretch.Next,
            [.. organs.Where(organ => offered.Contains(organ.Id) || organ.Key == filter.Organ).Select(organ => new SelectListItem(organ.Name, organ.Key, organ.Key == filter.Organ))],
            [.. cells.GroupBy(cell => cell.Topic).Where(topic => topic.Key.Length > 0).OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic => new SelectListItem($"{LabelOf(topic.Key)}（{topic.Sum(cell => cell.Count)}）", topic.Key, topic.Key == filter.Topic))])
        {
            IsByTitle = isByTitle,
        };
    }

    private async Task<(RecordStretch Stretch, bool IsByTitle)> StretchAsync(KnowledgeFilter filter, IReadOnlyList<Organ> organs, CancellationToken ct)
    {
        var records = Narrowed(filter, organs);
        if (string.IsNullOrWhiteSpace(filter.Words))
        {
            return (await records.StretchAsync(KeyOf(filter.After), KeyOf(filter.Before), PageSize, ct), false);
        }

        if (await answers.FindAsync(filter.Words, PublishedAnswers.Entries, MostFound, isLoose: true, ct) is { } found)
        {
            var ids = found.Select(one => one.DocumentId).ToList();
            var fitting = await records.Where(record => ids.Contains(record.DocumentId)).Select(record => record.DocumentId).ToListAsync(ct);
            return (new([.. found.Where(one => fitting.Contains(one.DocumentId))], false, false), false);
        }

        var words = filter.Words.Trim();
        return (await records.Where(record => record.Title.Contains(words)).StretchAsync(KeyOf(filter.After), KeyOf(filter.Before), PageSize, ct), true);
    }

    private IQueryable<PublicRecord> Narrowed(KnowledgeFilter filter, IReadOnlyList<Organ> organs)
    {
        var records = register.Records.Where(record => record.TypeKey == KnowledgeFacts.TypeKey);
        if (!string.IsNullOrEmpty(filter.Organ))
        {
            records = records.OfOrgan(organs.FirstOrDefault(one => one.Key == filter.Organ)?.Id ?? Guid.Empty);
        }

        return string.IsNullOrEmpty(filter.Topic) ? records : records.Where(record => record.Theme.StartsWith(filter.Topic));
    }

    private async Task<ImmutableArray<KnowledgeLine>> LinesAsync(IReadOnlyList<RecordGlimpse> lines, CancellationToken ct)
    {
        var ids = lines.Select(line => line.DocumentId).ToList();
        var entries = await register.Knowledge.Among(entry => entry.DocumentId, ids).Select(entry => new { entry.DocumentId, entry.Clause, entry.Rule, entry.Record.ServedUntil }).ToDictionaryAsync(entry => entry.DocumentId, ct);
        var sources = (await register.Relations.Among(link => link.FromDocumentId, ids).Among(link => link.Kind, KnowledgeContract.Sources)
            .Join(register.Records, link => link.ToDocumentId, record => record.DocumentId, (link, record) => new { link.FromDocumentId, record.DocumentId, record.Title }).ToListAsync(ct))
            .ToLookup(link => link.FromDocumentId, link => new Crumb(link.Title, PublicAddresses.Record(link.DocumentId)));
        return [.. lines.Where(line => entries.ContainsKey(line.DocumentId)).Select(line => entries[line.DocumentId] is var entry
            ? new KnowledgeLine(line.Title, PublicAddresses.Record(line.DocumentId), line.OrganName, entry.Clause, [.. sources[line.DocumentId].Distinct(), .. RuleOf(entry.Rule)], entry.ServedUntil)
            : null).OfType<KnowledgeLine>()];
    }

    private Task<IReadOnlyList<TopicCell>> CellsAsync(CancellationToken ct) => register.KeptAsync<IReadOnlyList<TopicCell>>(
        "knowledge",
        async token => await register.Records.Where(record => record.TypeKey == KnowledgeFacts.TypeKey)
            .GroupBy(record => new { record.OrganId, Topic = record.Theme.Substring(0, FacetCellQueries.ThemeLevel) })
            .Select(group => new TopicCell(group.Key.OrganId, group.Key.Topic, group.Count())).ToListAsync(token),
        ct);

    private string LabelOf(string topic) => book.Themes.FirstOrDefault(term => term.Code == $"{topic}00")?.Label ?? topic;

    private static IEnumerable<Crumb> RuleOf(string rule) => rule.Length == 0 ? [] : [new(rule, PublicAddresses.Rules)];

    private static RecordKey? KeyOf(string? text) => RecordKey.TryParse(text, out var key) ? key : null;

    private sealed record TopicCell(Guid OrganId, string Topic, int Count);
}

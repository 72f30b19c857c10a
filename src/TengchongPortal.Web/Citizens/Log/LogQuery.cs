using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Log;

/// <summary>Reads the log from a place downwards.</summary>
public sealed class LogQuery(PublicRegister register)
{
    public const int PageSize = 50;

    /// <exception cref="MissingException">The log is not that long.</exception>
    public async Task<LogPage> RunAsync(long? from, CancellationToken ct)
    {
        var head = await register.Log.OrderByDescending(leaf => leaf.Sequence).Select(leaf => new { leaf.Sequence, leaf.Hash }).FirstOrDefaultAsync(ct);
        if (from > (head?.Sequence ?? 0))
        {
            throw new MissingException("leaf");
        }

        var leaves = await register.Log.Where(leaf => from == null || leaf.Sequence <= from)
            .OrderByDescending(leaf => leaf.Sequence)
            .Take(PageSize)
            .Select(leaf => new LogLine(leaf.Sequence, leaf.ReleaseEventId, leaf.Kind, leaf.IndexNumber, leaf.RevisionHash, leaf.At, leaf.ReasonClass, leaf.PreviousHash, leaf.Hash))
            .ToListAsync(ct);

        return new(head?.Sequence ?? 0, head?.Hash ?? ChainHash.Genesis, await NamedAsync(leaves, ct), PageSize);
    }

    private async Task<IReadOnlyList<LogLine>> NamedAsync(List<LogLine> leaves, CancellationToken ct)
    {
        var events = leaves.Select(leaf => leaf.ReleaseEventId).ToList();
        var records = await register.Addresses.Among(record => record.ReleaseEventId, events)
            .Select(record => new { record.ReleaseEventId, record.DocumentId, record.Title })
            .ToDictionaryAsync(record => record.ReleaseEventId, ct);

        var lapsed = await LapsedAsync([.. events.Except(records.Keys)], ct);
        var titles = await TitlesAsync([.. leaves.Where(leaf => !records.ContainsKey(leaf.ReleaseEventId)).Select(leaf => leaf.IndexNumber)], ct);
        return [.. leaves.Select(leaf => records.TryGetValue(leaf.ReleaseEventId, out var record)
            ? leaf with { Title = record.Title.Length > 0 ? record.Title : null, Address = PublicAddresses.Record(record.DocumentId) }
            : lapsed.TryGetValue(leaf.ReleaseEventId, out var entry) ? leaf with { Address = PublicAddresses.Record(entry) }
            : leaf with { Title = titles.GetValueOrDefault(leaf.IndexNumber), Address = leaf.IndexNumber.Length > 0 ? PublicAddresses.Index(leaf.IndexNumber) : null })];
    }

    // An entry of the knowledge base that is told no more has no title here, and its address says why.
    private Task<Dictionary<Guid, Guid>> LapsedAsync(List<Guid> events, CancellationToken ct) =>
        register.LapsedKnowledge.Where(entry => entry.IsCurrent).Among(entry => entry.ReleaseEventId, events).ToDictionaryAsync(entry => entry.ReleaseEventId, entry => entry.DocumentId, ct);

    // An entry that a later one has overtaken is called by what citizens read under its number today; a number that two texts carry names neither.
    private async Task<Dictionary<string, string>> TitlesAsync(List<string> numbers, CancellationToken ct)
    {
        var standing = await register.Addresses.Where(record => record.IsCurrent && record.IndexNumber != "" && record.Title != "").Among(record => record.IndexNumber, numbers)
            .Select(record => new { record.IndexNumber, record.Title })
            .ToListAsync(ct);
        return standing.GroupBy(record => record.IndexNumber).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single().Title);
    }
}

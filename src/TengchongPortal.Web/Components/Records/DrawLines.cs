using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Components.Records;

/// <summary>Draws the rows of a list, each that rests on something that holds no more with a label that says so.</summary>
public sealed class DrawLines(SourceStandings sources, TimeProvider clock)
{
    /// <summary>As they stand today.</summary>
    public Task<IReadOnlyList<RecordLine>> RunAsync(IReadOnlyCollection<RecordGlimpse> records, CancellationToken ct) => RunAsync(records, ChinaTime.DayOf(clock.GetUtcNow()), ct);

    public async Task<IReadOnlyList<RecordLine>> RunAsync(IReadOnlyCollection<RecordGlimpse> records, DateOnly today, CancellationToken ct)
    {
        var changed = await ChangedAsync(records, ct);
        return [.. records.Select(record => RecordLines.Of(record, today, changed[record.DocumentId]))];
    }

    /// <summary>What the rows rest on that changed; nothing is asked where none rests on anything.</summary>
    public Task<ILookup<Guid, ChangedSource>> ChangedAsync(IEnumerable<RecordGlimpse> records, CancellationToken ct) =>
        sources.OfAsync([.. records.Where(record => record.RestsOnOthers).Select(record => record.DocumentId)], ct);
}

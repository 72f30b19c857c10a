using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>What the hotline reads: all entries for it, and what changed after a place of the feed.</summary>
public sealed class KnowledgeReading(PublicRegister register)
{
    public const int MostLines = 500;

    /// <summary>Everything that is told on the hotline at this moment, the oldest first.</summary>
    public async Task<IReadOnlyList<KnowledgeRow>> ExportAsync(CancellationToken ct) =>
        [.. (await register.Knowledge.Where(entry => entry.IsForHotline).Include(entry => entry.Record).OrderBy(entry => entry.RecordSequence).ToListAsync(ct)).Select(KnowledgeRow.Of)];

    /// <summary>The place of the feed that an export of this moment stands at.</summary>
    public async Task<long> CursorAsync(CancellationToken ct) => await register.KnowledgeChanges.MaxAsync(line => (long?)line.Sequence, ct) ?? 0;

    /// <summary>
    /// What changed after a place, each entry once, as it stands now; whoever lays it over an export of that place has the export of this moment. An entry
    /// whose last day has just passed is removed here before its line is written.
    /// </summary>
    public async Task<KnowledgeDifference> ChangesAsync(long since, CancellationToken ct)
    {
        var lines = await register.KnowledgeChanges.Where(line => line.Sequence > since).OrderBy(line => line.Sequence).Take(MostLines + 1).ToListAsync(ct);
        var taken = lines.Take(MostLines).ToList();
        var ended = await register.LapsedKnowledge.Where(entry => entry.IsCurrent && entry.IsForHotline && entry.LapsedAt == null).ToListAsync(ct);
        var documents = taken.Select(line => line.DocumentId).Concat(ended.Select(entry => entry.DocumentId)).Distinct().ToList();
        var now = (await register.Knowledge.Where(entry => entry.IsForHotline && documents.Contains(entry.DocumentId)).Include(entry => entry.Record).ToListAsync(ct)).ToDictionary(entry => entry.DocumentId, KnowledgeRow.Of);
        var known = await KnownAsync(since, documents, ct);
        var newest = await NewestAsync(documents, ct);
        return new(taken.Count > 0 ? taken[^1].Sequence : since, lines.Count > MostLines, [.. documents.Select(Told).OfType<KnowledgeStep>()]);

        KnowledgeStep? Told(Guid id) => (now.GetValueOrDefault(id), known.Contains(id), ended.Find(entry => entry.DocumentId == id)) switch
        {
            ({ } row, var isKnown, _) => new(isKnown ? KnowledgeChangeKind.Changed : KnowledgeChangeKind.Added, id, row.Number, row, null, ""),
            (null, false, _) => null,
            (null, true, { } end) => new(KnowledgeChangeKind.Removed, id, end.IndexNumber, null, end.Cause, end.EndedBy),
            _ => newest[id] is var line ? new(KnowledgeChangeKind.Removed, id, line.Number, null, line.Cause ?? LapseCause.Withdrawn, line.EndedBy) : null,
        };
    }

    /// <summary>Those that an export of the place held.</summary>
    private async Task<HashSet<Guid>> KnownAsync(long since, List<Guid> documents, CancellationToken ct) =>
        [.. (await register.KnowledgeChanges.Where(line => line.Sequence <= since && documents.Contains(line.DocumentId)).Select(line => new { line.DocumentId, line.Sequence, line.Kind }).ToListAsync(ct))
            .GroupBy(line => line.DocumentId).Where(lines => lines.MaxBy(line => line.Sequence)!.Kind != KnowledgeChangeKind.Removed).Select(lines => lines.Key)];

    private async Task<Dictionary<Guid, KnowledgeChange>> NewestAsync(List<Guid> documents, CancellationToken ct) =>
        (await register.KnowledgeChanges.Where(line => documents.Contains(line.DocumentId)).ToListAsync(ct))
            .GroupBy(line => line.DocumentId).ToDictionary(lines => lines.Key, lines => lines.MaxBy(line => line.Sequence)!);
}

/// <summary>What changed after a place of the feed.</summary>
/// <param name="Cursor">The place to ask after the next time; never falls.</param>
/// <param name="HasMore">Whether more stands after it already.</param>
public sealed record KnowledgeDifference(long Cursor, bool HasMore, IReadOnlyList<KnowledgeStep> Steps);

/// <summary>What became of one entry.</summary>
/// <param name="Row">How it is told now; null when it is told no more.</param>
public sealed record KnowledgeStep(KnowledgeChangeKind Kind, Guid Id, string Number, KnowledgeRow? Row, LapseCause? Cause, string EndedBy);

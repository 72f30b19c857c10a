using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Data.Hotline;

/// <summary>Finds the entries of the knowledge base that the hotline means: by id, by index number, or by the number of the hotline from which the draft was opened.</summary>
public sealed class NamedEntries(PortalDbContext db)
{
    /// <returns>Null where there is none that was ever public.</returns>
    public async Task<NamedEntry?> FindAsync(string number, CancellationToken ct) => (await FindAllAsync([number], ct)).GetValueOrDefault(number);

    /// <returns>By number those that are public or were; numbers that name none are left out.</returns>
    public async Task<IReadOnlyDictionary<string, NamedEntry>> FindAllAsync(IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var grown = await db.HotlineQuestions.AsNoTracking().Where(one => one.Outcome == QuestionOutcome.TakenUp && one.EntryId != null).Among(one => one.Number, numbers).Select(one => new { one.Number, Id = one.EntryId!.Value }).ToListAsync(ct);
        var drafts = grown.ToLookup(one => one.Number, one => one.Id);
        var entries = await ShownAsync([.. numbers.SelectMany(number => IdsOf(number, drafts)).Distinct()], numbers, ct);
        var byId = entries.ToDictionary(one => one.Id);
        var byNumber = entries.Where(one => one.IndexNumber is not null).ToLookup(one => one.IndexNumber!);
        return numbers.Distinct()
            .Select(number => (Number: number, Entry: IdsOf(number, drafts).Select(id => byId.GetValueOrDefault(id)).OfType<ShownEntry>().Concat(byNumber[number]).FirstOrDefault()))
            .Where(pair => pair.Entry is not null)
            .ToDictionary(pair => pair.Number, pair => new NamedEntry(pair.Entry!.Id, pair.Entry.OrganPath));
    }

    /// <summary>The edition that stands for an entry in public; null where none does.</summary>
    public async Task<Guid?> EditionAsync(Guid document, CancellationToken ct) =>
        await db.PublicKnowledge.AsNoTracking().Where(entry => entry.DocumentId == document && entry.Record.IsCurrent).Select(entry => (Guid?)entry.Record.EditionId).SingleOrDefaultAsync(ct);

    private static IEnumerable<Guid> IdsOf(string number, ILookup<string, Guid> drafts) => Guid.TryParse(number, out var named) ? drafts[number].Prepend(named) : drafts[number];

    private async Task<List<ShownEntry>> ShownAsync(List<Guid> ids, IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        var shown = db.Documents.AsNoTracking().Where(one => db.PublicKnowledge.Any(entry => entry.DocumentId == one.Id && entry.Record.IsCurrent));
        return [.. (await ReadAsync(shown.Among(one => one.Id, ids), ct)).UnionBy(await ReadAsync(shown.Where(one => one.IndexNumber != null).Among(one => one.IndexNumber!, numbers), ct), one => one.Id)];
    }

    private static Task<List<ShownEntry>> ReadAsync(IQueryable<Document> documents, CancellationToken ct) => documents.Select(one => new ShownEntry(one.Id, one.IndexNumber, one.OrganPath)).ToListAsync(ct);

    private sealed record ShownEntry(Guid Id, string? IndexNumber, string OrganPath);
}

/// <param name="OrganPath">Who answers for it.</param>
public sealed record NamedEntry(Guid DocumentId, string OrganPath);

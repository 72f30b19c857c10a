using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Policies;

/// <summary>Interpretations that explain no policy (待配对): carried over without a link. Each with the one policy that it names, if one is found.</summary>
public sealed class UnpairedInterpretations(PortalDbContext db, ReferenceBook book, PairFinder pairs)
{
    private IQueryable<PublicRecord> All => db.PublicRecords.AsNoTracking().Unpaired(book.Contracts, db.PublicRelations);

    /// <param name="isWanted">Which organs' are wanted, by path.</param>
    /// <returns>A page of them, the newest first; how many are wanted; how many there are in the city.</returns>
    public async Task<(IReadOnlyList<UnpairedInterpretation> Page, int Wanted, int All)> PageAsync(Func<string, bool> isWanted, int skip, int take, CancellationToken ct)
    {
        var all = await All.NewestFirst()
            .Select(record => new { record.Sequence, Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First() })
            .ToListAsync(ct);
        var wanted = all.Where(one => isWanted(one.Path)).ToList();
        return (await ReadAsync([.. wanted.Skip(skip).Take(take).Select(one => one.Sequence)], ct), wanted.Count, all.Count);
    }

    /// <summary>One of them; null where the document is none.</summary>
    public async Task<UnpairedInterpretation?> FindAsync(Guid document, CancellationToken ct) =>
        (await ReadAsync(await All.Where(record => record.DocumentId == document).Select(record => record.Sequence).ToListAsync(ct), ct)).SingleOrDefault();

    private async Task<IReadOnlyList<UnpairedInterpretation>> ReadAsync(List<long> sequences, CancellationToken ct)
    {
        var rows = (await db.PublicRecords.AsNoTracking().Where(record => sequences.Contains(record.Sequence)).Select(record => new
        {
            record.Sequence,
            record.DocumentId,
            record.EditionId,
            record.Title,
            record.Summary,
            record.DocumentNumber,
            record.BodyText,
            IsCarriedOver = record.Origin == RecordOrigin.CarriedOver,
            IsUnderWay = db.Editions.Any(edition => edition.DocumentId == record.DocumentId && EditorialStates.Open.Contains(edition.State)),
            Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First(),
        }).ToListAsync(ct)).OrderBy(row => sequences.IndexOf(row.Sequence)).ToList();
        var named = await pairs.FindAsync([.. rows.Select(row => PairFinder.CluesOf(row.Title, row.DocumentNumber, row.BodyText))], ct);
        return [.. rows.Zip(named, (row, policy) => new UnpairedInterpretation(row.DocumentId, row.EditionId, row.Title, row.Path, policy) { Summary = row.Summary, IsCarriedOver = row.IsCarriedOver, IsUnderWay = row.IsUnderWay })];
    }
}

/// <summary>An interpretation that explains no policy.</summary>
/// <param name="Named">The one policy that it names.</param>
public sealed record UnpairedInterpretation(Guid DocumentId, Guid EditionId, string Title, string OrganPath, NamedPolicy? Named)
{
    /// <summary>What citizens read of it in lists.</summary>
    public string Summary { get; init; } = "";

    public bool IsCarriedOver { get; init; }

    /// <summary>Whether a next edition is open already.</summary>
    public bool IsUnderWay { get; init; }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Channels;

/// <summary>The ledger of carriers: where else a released text was put up. One line a posting, with its audit line.</summary>
public sealed class PostingBook(PortalDbContext db, AuditedWrites writes, CarrierBook carriers)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>posting.carrier</c>, and the refusals of <see cref="CarrierPosting.Enter"/>.</exception>
    public Task<CarrierPosting> EnterAsync(Guid documentId, string carrier, PostingWords words, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, "EnterPosting", documentId, now, origin), async token =>
        {
            var document = await ShownAsync(documentId, token) ?? throw new RuleBrokenException("unknown", "没有找到这条公开信息。");
            var where = carriers.Find(carrier) ?? throw new RuleBrokenException("posting.carrier", "载体登记册里没有这个载体。");
            return db.CarrierPostings.Add(CarrierPosting.Enter(document, where, words, person, now)).Entity;
        }, ct);

    /// <summary>The lines of one document, the oldest first.</summary>
    public Task<List<CarrierPosting>> OfAsync(Guid documentId, CancellationToken ct) =>
        db.CarrierPostings.AsNoTracking().Where(posting => posting.DocumentId == documentId).OrderBy(posting => posting.PostedAt).ThenBy(posting => posting.EnteredAt).ToListAsync(ct);

    /// <summary>The document whose text citizens read now; null for every other.</summary>
    public Task<Document?> ShownAsync(Guid documentId, CancellationToken ct) =>
        db.Documents.SingleOrDefaultAsync(document => document.Id == documentId && db.PublicRecords.Any(record => record.DocumentId == documentId && record.IsCurrent && record.Visibility != PublicVisibility.Notice), ct);
}

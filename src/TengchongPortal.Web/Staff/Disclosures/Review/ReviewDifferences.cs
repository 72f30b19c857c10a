using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>What the reader has not seen yet: the difference to the text of this document that they signed or returned last, and to the one in force.</summary>
public sealed class ReviewDifferences(PortalDbContext db, CompareRevisions compare)
{
    private static readonly ImmutableArray<EditorialState> _inForce = [EditorialState.Published, EditorialState.EmergencyPublished, EditorialState.Withdrawn];

    public async Task<ImmutableArray<ReviewDifference>> RunAsync(Edition edition, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(reader);
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(one => one.DocumentId == edition.DocumentId && (_inForce.Contains(one.State) || one.Signatures.Any(signature => signature.PersonId == reader.Id) || one.Events.Any(line => line.Event == EditorialEvent.Return && line.ActorId == reader.Id)))
            .OrderByDescending(one => one.Number).Take(20).ToListAsync(ct);
        var known = editions.Where(one => one.IsOpenTo(reader)).ToList();
        var sources = new[] { JudgedLast(known, reader), InForce(known, edition) }.OfType<Source>().Where(source => source.Revision.Id != edition.CurrentRevisionId).DistinctBy(source => source.Revision.Id);
        var found = ImmutableArray.CreateBuilder<ReviewDifference>();
        foreach (var source in sources)
        {
            found.Add(new(source.Words, await compare.RunAsync(source.Revision.Text, edition.Current.Text, ct)));
        }

        return found.ToImmutable();
    }

    private static Source? JudgedLast(IEnumerable<Edition> editions, Actor reader) => editions
        .SelectMany(edition => edition.Signatures.Where(signature => signature.PersonId == reader.Id).Select(signature => (edition, signature.SignedAt, signature.RevisionHash, Deed: "签过"))
            .Concat(edition.Events.Where(line => line.Event == EditorialEvent.Return && line.ActorId == reader.Id).Select(line => (edition, SignedAt: line.At, line.RevisionHash, Deed: "退回"))))
        .OrderByDescending(judged => judged.SignedAt)
        .Select(judged => (judged, Revision: judged.edition.Revisions.FirstOrDefault(revision => revision.Hash == judged.RevisionHash && revision.Content is not null)))
        .Where(pair => pair.Revision is not null)
        .Select(pair => new Source($"您上次{pair.judged.Deed}的文本（第 {pair.judged.edition.Number} 版，{ChinaClock.Second(pair.judged.SignedAt)}）", pair.Revision!))
        .FirstOrDefault();

    private static Source? InForce(IEnumerable<Edition> editions, Edition edition) => editions
        .Where(one => one.Id != edition.Id && _inForce.Contains(one.State) && one.Current.Content is not null)
        .Select(one => new Source($"现在公开的第 {one.Number} 版", one.Current))
        .FirstOrDefault();

    private sealed record Source(string Words, Revision Revision);
}

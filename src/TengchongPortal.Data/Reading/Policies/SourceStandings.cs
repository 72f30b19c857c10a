using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Whether what texts speak from still holds (R28, R133): asked at every reading, so a repeal labels its interpretations, answers and guides at once.</summary>
public sealed class SourceStandings(PublicRegister register, TimeProvider clock)
{
    private static readonly ILookup<Guid, ChangedSource> _none = Array.Empty<ChangedSource>().ToLookup(_ => Guid.Empty);

    /// <summary>The links by which a text rests on another.</summary>
    public static Expression<Func<PublicRelation, bool>> Rests { get; } = link => link.Kind == RelationKind.Interprets || link.Kind == RelationKind.BasedOn || link.Kind == RelationKind.Answers;

    /// <param name="documents">A page of them, not more.</param>
    /// <returns>Under each document whatever it rests on that ended, was amended or left the public since; nothing for the others.</returns>
    public async Task<ILookup<Guid, ChangedSource>> OfAsync(IReadOnlyCollection<Guid> documents, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.Count == 0)
        {
            return _none;
        }

        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var amending = register.LegalEffects.AmendingOn(today);
        var sources = await (
            from link in register.Relations.Where(Rests).Among(link => link.FromDocumentId, documents)
            join source in register.Addresses on link.ToDocumentId equals source.DocumentId
            where link.ToDocumentId != link.FromDocumentId
            select new
            {
                link.FromDocumentId,
                source.DocumentId,
                source.Title,
                IsHidden = source.Visibility == PublicVisibility.Notice,
                HasEnded = source.RepealedOn <= today || source.ExpiresOn < today || source.Visibility != PublicVisibility.Shown,
                IsAmended = amending.Any(effect => effect.TargetDocumentId == source.DocumentId && effect.From > link.Record.ReleasedAt),
            }).Distinct().ToListAsync(ct);
        return sources.Where(one => one.HasEnded || one.IsAmended).ToLookup(one => one.FromDocumentId, one => new ChangedSource(one.DocumentId, one.IsHidden ? "" : one.Title, one.HasEnded));
    }
}

/// <summary>A document that a text speaks from and that ended, was amended or left the public since.</summary>
/// <param name="Title">Empty where it is not public any more.</param>
public sealed record ChangedSource(Guid DocumentId, string Title, bool HasEnded);

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Whether what a text speaks from still holds (R28, R133): asked at every reading, so a repeal labels its interpretations, answers and guides at once.</summary>
public sealed class ChangedSourcesQuery(PublicRegister register, TimeProvider clock)
{
    private static readonly RelationKind[] _resting = [RelationKind.Interprets, RelationKind.BasedOn, RelationKind.Answers];

    public async Task<IReadOnlyList<ChangedSource>> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var targets = await register.Relations.Where(link => link.RecordSequence == record.Sequence && _resting.Contains(link.Kind) && link.ToDocumentId != record.DocumentId).Select(link => link.ToDocumentId).Distinct().ToListAsync(ct);
        if (targets.Count == 0)
        {
            return [];
        }

        var sources = await register.Records.Where(one => targets.Contains(one.DocumentId))
            .Select(one => new
            {
                one.DocumentId,
                one.Title,
                HasEnded = one.RepealedOn <= today || one.ExpiresOn < today || one.Visibility == PublicVisibility.Banner,
                IsAmended = register.Relations.Any(link => link.Kind == RelationKind.Amends && link.ToDocumentId == one.DocumentId && link.Record.SortAt > record.ReleasedAt),
            }).ToListAsync(ct);
        var hidden = await register.Addresses.Where(one => targets.Contains(one.DocumentId) && one.Visibility == PublicVisibility.Notice).Select(one => one.DocumentId).ToListAsync(ct);
        return
        [
            .. sources.Where(one => one.HasEnded || one.IsAmended).Select(one => new ChangedSource(one.Title, PublicAddresses.Record(one.DocumentId), one.HasEnded)),
            .. hidden.Select(one => new ChangedSource("", PublicAddresses.Record(one), true)),
        ];
    }
}

/// <summary>A document that a text speaks from and that ended, was amended or left the public since.</summary>
/// <param name="Title">Empty where it is not public any more.</param>
public sealed record ChangedSource(string Title, string Address, bool HasEnded);

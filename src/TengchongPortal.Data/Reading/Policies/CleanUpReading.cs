using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The clean-ups of normative documents that are public, newest first: what each found, counted by its links.</summary>
public sealed class CleanUpReading(PublicRegister register)
{
    private static readonly RelationKind[] _kinds = [.. Enum.GetValues<CleanUpFinding>().Select(CleanUpLinks.Of)];

    /// <summary>A repeal alone is no clean-up.</summary>
    private static readonly RelationKind[] _own = [RelationKind.Confirms, RelationKind.AsksAmendment, RelationKind.DeclaresLapsed];

    public async Task<IReadOnlyList<CleanUpRow>> RunAsync(CancellationToken ct)
    {
        var links = await register.Relations.Where(link => _kinds.Contains(link.Kind) && link.FromDocumentId != link.ToDocumentId)
            .Select(link => new { link.Kind, link.FromDocumentId, link.ToDocumentId }).ToListAsync(ct);
        var counts = links.GroupBy(link => link.FromDocumentId).Where(group => group.Any(link => _own.Contains(link.Kind)))
            .ToDictionary(group => group.Key, group => group.DistinctBy(link => link.ToDocumentId).CountBy(link => CleanUpLinks.FindingOf(link.Kind)).ToDictionary());
        var documents = counts.Keys.ToList();
        var rows = await register.Records.Where(record => documents.Contains(record.DocumentId)).NewestFirst()
            .Select(record => new { record.DocumentId, record.Title, record.OrganName, record.FirstPublishedAt, record.ReleasedAt }).ToListAsync(ct);
        return [.. rows.Select(row => new CleanUpRow(row.DocumentId, row.Title, row.OrganName, ChinaTime.DayOf(row.FirstPublishedAt ?? row.ReleasedAt), counts[row.DocumentId]))];
    }
}

/// <summary>A published clean-up.</summary>
/// <param name="Counts">How many documents it found so; findings of none are missing.</param>
public sealed record CleanUpRow(Guid DocumentId, string Title, string OrganName, DateOnly PublishedOn, IReadOnlyDictionary<CleanUpFinding, int> Counts)
{
    public int CountOf(CleanUpFinding finding) => Counts.GetValueOrDefault(finding);
}

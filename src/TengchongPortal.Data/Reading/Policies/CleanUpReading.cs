using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The clean-ups of normative documents that are public, newest first: what each found, counted by its links.</summary>
public sealed class CleanUpReading(PublicRegister register)
{
    /// <summary>Documents that are not shown any more.</summary>
    internal const string Untold = "已撤下的文件";

    private static readonly RelationKind[] _kinds = [.. Enum.GetValues<CleanUpFinding>().Select(CleanUpLinks.Of), RelationKind.TellsLapsed];

    /// <summary>A repeal alone is no clean-up.</summary>
    private static readonly RelationKind[] _own = [RelationKind.Confirms, RelationKind.AsksAmendment, RelationKind.DeclaresLapsed, RelationKind.TellsLapsed];

    public async Task<IReadOnlyList<CleanUpRow>> RunAsync(CancellationToken ct)
    {
        var links = await register.Relations.Where(link => _kinds.Contains(link.Kind) && link.FromDocumentId != link.ToDocumentId)
            .Select(link => new { link.Kind, link.FromDocumentId, link.ToDocumentId }).ToListAsync(ct);
        var found = links.GroupBy(link => link.FromDocumentId).Where(group => group.Any(link => _own.Contains(link.Kind)))
            .ToDictionary(group => group.Key, group => group.DistinctBy(link => link.ToDocumentId).Select(link => (link.ToDocumentId, link.Kind)).ToList());
        var (documents, makers) = (found.Keys.ToList(), await MakersAsync(ct));
        var rows = await register.Records.Where(record => documents.Contains(record.DocumentId)).NewestFirst()
            .Select(record => new { record.DocumentId, record.Title, record.OrganName, record.FirstPublishedAt, record.ReleasedAt }).ToListAsync(ct);
        return [.. rows.Select(row => new CleanUpRow(row.DocumentId, row.Title, row.OrganName, ChinaTime.DayOf(row.FirstPublishedAt ?? row.ReleasedAt), CountsOf(found[row.DocumentId]))
        {
            Organs = [.. found[row.DocumentId].GroupBy(one => makers.GetValueOrDefault(one.ToDocumentId, Untold)).OrderBy(group => group.Key == Untold).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new CleanUpShare(group.Key, CountsOf(group)))],
        })];
    }

    private static Dictionary<RelationKind, int> CountsOf(IEnumerable<(Guid, RelationKind Kind)> found) => found.CountBy(one => one.Kind).ToDictionary();

    /// <summary>Who answers today for each normative document that citizens can read, whatever it was called then.</summary>
    private async Task<Dictionary<Guid, string>> MakersAsync(CancellationToken ct)
    {
        var (succession, names) = (await register.SuccessionAsync(ct), (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Id, organ => organ.Name));
        var made = await register.Records.Where(record => record.TypeKey == LedgerReading.Type).Select(record => new { record.DocumentId, record.OrganId, record.OrganName }).ToListAsync(ct);
        return made.ToDictionary(record => record.DocumentId, record => names.GetValueOrDefault(succession.LivingOf(record.OrganId), record.OrganName));
    }
}

/// <summary>A published clean-up.</summary>
/// <param name="Counts">How many documents it found so, by the link that says it; findings of none are missing.</param>
public sealed record CleanUpRow(Guid DocumentId, string Title, string OrganName, DateOnly PublishedOn, IReadOnlyDictionary<RelationKind, int> Counts)
{
    /// <summary>The same for each organ whose documents it went through.</summary>
    public required IReadOnlyList<CleanUpShare> Organs { get; init; }

    /// <summary>Whether it goes through the documents of several organs.</summary>
    public bool IsJoint => Organs.Count(organ => organ.OrganName != CleanUpReading.Untold) > 1;

    public int CountOf(CleanUpFinding finding) => Counts.GetValueOrDefault(CleanUpLinks.Of(finding));

    /// <summary>Documents that had ended by their own term.</summary>
    public int Expired => Counts.GetValueOrDefault(RelationKind.TellsLapsed);
}

/// <summary>What a clean-up found of the documents of one organ.</summary>
public sealed record CleanUpShare(string OrganName, IReadOnlyDictionary<RelationKind, int> Counts)
{
    public int CountOf(CleanUpFinding finding) => Counts.GetValueOrDefault(CleanUpLinks.Of(finding));

    /// <summary>Documents that had ended by their own term.</summary>
    public int Expired => Counts.GetValueOrDefault(RelationKind.TellsLapsed);
}

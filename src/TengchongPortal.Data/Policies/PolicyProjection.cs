using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Policies;

/// <summary>Lays what a policy or an interpretation says of itself beside its public row, with the names of organs as they were on its day.</summary>
public sealed class PolicyProjection(PortalDbContext db)
{
    public async Task AddAsync(PublicRecord record, Guid documentId, RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(text);
        var day = ChinaTime.DayOf(record.FirstPublishedAt ?? record.ReleasedAt);
        if (text.Policy is { } policy)
        {
            db.PublicPolicies.Add(PublicPolicy.Of(record, documentId, text, policy, await NamesAsync(policy.Drafters, day, ct)));
        }

        if (text.Interpretation is { } facts)
        {
            db.PublicInterpretations.Add(PublicInterpretation.Of(record, documentId, facts, await NamesAsync([facts.OrganPath], day, ct)));
        }
    }

    private async Task<string> NamesAsync(ImmutableArray<string> paths, DateOnly day, CancellationToken ct)
    {
        var wanted = paths.ToList();
        var organs = await db.Organs.Where(organ => wanted.Contains(organ.Path)).ToListAsync(ct);
        return string.Join('、', paths.Select(path => organs.Find(organ => organ.Path == path)?.NameOn(day)).OfType<string>());
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Policies;

/// <summary>Lays what a policy, an interpretation, a meeting or an entry of the knowledge base says of itself beside its public row, with the names of organs as they were on its day.</summary>
public sealed class PolicyProjection(PortalDbContext db)
{
    public async Task AddAsync(PublicRecord record, Document document, RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var documentId = document.Id;
        var day = ChinaTime.DayOf(record.FirstPublishedAt ?? record.ReleasedAt);
        if (text.Policy is { } policy)
        {
            db.PublicPolicies.Add(PublicPolicy.Of(record, documentId, text, policy, await NamesAsync(policy.Drafters, day, ct)));
        }

        if (text.Interpretation is { } facts)
        {
            db.PublicInterpretations.Add(PublicInterpretation.Of(record, documentId, facts, await NamesAsync([facts.OrganPath], day, ct)));
        }

        if (document.TypeKey == KnowledgeFacts.TypeKey)
        {
            db.PublicKnowledge.Add(PublicKnowledge.Of(record, documentId, text.Knowledge ?? new()));
        }

        if (text.Meeting is { } meeting)
        {
            db.PublicMeetings.Add(PublicMeeting.Of(record, documentId, meeting, await NamesByPathAsync([.. meeting.Items.Select(item => item.OwnerPath)], day, ct)));
        }
    }

    private async Task<string> NamesAsync(ImmutableArray<string> paths, DateOnly day, CancellationToken ct)
    {
        var names = await NamesByPathAsync(paths, day, ct);
        return string.Join('、', paths.Select(names.GetValueOrDefault).OfType<string>());
    }

    private async Task<Dictionary<string, string>> NamesByPathAsync(ImmutableArray<string> paths, DateOnly day, CancellationToken ct)
    {
        var wanted = paths.Distinct().ToList();
        return (await db.Organs.Where(organ => wanted.Contains(organ.Path)).ToListAsync(ct)).ToDictionary(organ => organ.Path, organ => organ.NameOn(day));
    }
}

using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies;

/// <summary>What a public event means for other documents: which it ends or restores, what is owed to citizens from then on, and which answers are told no more.</summary>
public sealed class PublicConsequences(Repeals repeals, InterpretationDuties duties, RepostTraces reposts, EntryStandings entries)
{
    public async Task FollowAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        await repeals.RestateAsync(edition, line, kind, ct);
        await duties.RestateAsync(edition, line, kind, ct);
        await reposts.FollowAsync(edition, line, kind, ct);
        await entries.FollowAsync(edition, line, kind, ct);
    }
}

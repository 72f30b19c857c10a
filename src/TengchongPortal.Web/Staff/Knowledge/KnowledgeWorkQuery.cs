using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>Of all entries those at the organs of a person.</summary>
public sealed class KnowledgeWorkQuery(KnowledgeWork work, PublicRegister register)
{
    public async Task<KnowledgeWorkPage> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(
            await EntriesAsync(actor, now, ct),
            [.. (await work.DraftsAsync(ct)).Where(one => actor.IsAt(one.OrganPath, KnowledgeFacts.TypeKey))],
            (await register.OrganListAsync(ct)).FirstOrDefault(organ => organ.ValidTo is null && actor.May(Capability.WriteDrafts, organ.Path, KnowledgeFacts.TypeKey))?.Key);
    }

    /// <summary>What somebody has to do about, for the desk of whoever drafts there.</summary>
    public async Task<IReadOnlyList<KnowledgeTask>> WaitingAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        [.. (await EntriesAsync(actor, now, ct)).Where(one => one.MayConfirm && (!one.Entry.IsTold || one.Entry.IsToConfirm || one.Entry.IsExpiring))];

    private async Task<IReadOnlyList<KnowledgeTask>> EntriesAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var organs = (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Path, organ => organ.ShortName);
        return [.. (await work.EntriesAsync(now, ct)).Where(entry => actor.IsAt(entry.OrganPath, KnowledgeFacts.TypeKey))
            .Select(entry => new KnowledgeTask(entry, organs.GetValueOrDefault(entry.OrganPath, ""), actor.May(Capability.WriteDrafts, entry.OrganPath, KnowledgeFacts.TypeKey), entry.IsTold && entry.ConfirmBy < today))];
    }
}

using TengchongPortal.Data.Knowledge;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>The entries that fall to a person.</summary>
/// <param name="NewAt">Key of the organ at which the person begins an entry; null for who drafts nowhere.</param>
public sealed record KnowledgeWorkPage(IReadOnlyList<KnowledgeTask> Entries, IReadOnlyList<DraftedEntry> Drafts, string? NewAt)
{
    public IEnumerable<KnowledgeTask> Lost => Entries.Where(one => !one.Entry.IsTold);

    public IEnumerable<KnowledgeTask> ToConfirm => Entries.Where(one => one.Entry.IsToConfirm);

    public IEnumerable<KnowledgeTask> Expiring => Entries.Where(one => one.Entry.IsExpiring);

    public IEnumerable<KnowledgeTask> Quiet => Entries.Where(one => one.Entry is { IsTold: true, IsToConfirm: false, IsExpiring: false });
}

/// <summary>An entry, and what this person may do about it.</summary>
/// <param name="IsLate">The day to look at it again is past.</param>
public sealed record KnowledgeTask(KeptEntry Entry, string Organ, bool MayConfirm, bool IsLate);

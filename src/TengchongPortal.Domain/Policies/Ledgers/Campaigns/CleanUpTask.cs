namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>The sheet of one organ in a campaign: a finding for each of its documents, kept as they are chosen.</summary>
public sealed class CleanUpTask
{
    private readonly List<CleanUpItem> _items = [];

    private CleanUpTask()
    {
    }

    public Guid CampaignId { get; private set; }

    public string OrganPath { get; private set; } = "";

    public CleanUpTaskState State { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    /// <summary>Who handed it in.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>Why the office gave it back; empty where it did not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Concurrency number.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<CleanUpItem> Items => _items;

    /// <summary>The documents that still stand and would have no finding after an act.</summary>
    public IReadOnlyList<Guid> LeftBy(CampaignAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return [.. _items.Where(item => act.Standing.Contains(item.DocumentId) && (act.Findings.TryGetValue(item.DocumentId, out var chosen) ? chosen : item.Finding) is null).Select(item => item.DocumentId)];
    }

    internal static CleanUpTask Of(Guid campaign, ScopedOrgan organ)
    {
        var task = new CleanUpTask { CampaignId = campaign, OrganPath = organ.Path };
        task._items.AddRange(organ.Documents.Select(document => CleanUpItem.Of(task, document)));
        return task;
    }

    internal void Take(CampaignAct act, CleanUpTaskState to)
    {
        foreach (var item in _items.Where(item => act.Findings.ContainsKey(item.DocumentId)))
        {
            item.Find(act.Findings[item.DocumentId], act);
        }

        (HandedInAt, PersonName, Reason) = (State, to) switch
        {
            (_, CleanUpTaskState.HandedIn) => (act.At, act.Person.Name, Reason),
            (CleanUpTaskState.HandedIn, _) => ((DateTimeOffset?)null, "", act.Reason.Trim()),
            _ => (HandedInAt, PersonName, Reason),
        };
        Move(to);
    }

    internal void Move(CleanUpTaskState to)
    {
        State = to;
        Version++;
    }
}

/// <summary>A document of a sheet, and what was found of it; null while nothing was.</summary>
public sealed class CleanUpItem
{
    private CleanUpItem()
    {
    }

    public Guid CampaignId { get; private set; }

    public Guid DocumentId { get; private set; }

    public string OrganPath { get; private set; } = "";

    public CleanUpFinding? Finding { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset? FoundAt { get; private set; }

    internal static CleanUpItem Of(CleanUpTask task, Guid document) => new() { CampaignId = task.CampaignId, OrganPath = task.OrganPath, DocumentId = document };

    internal void Find(CleanUpFinding? finding, CampaignAct act)
    {
        if (Finding != finding)
        {
            (Finding, PersonName, FoundAt) = (finding, act.Person.Name, act.At);
        }
    }
}

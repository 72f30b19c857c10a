using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Interpretations of the policies of the demonstration: with them, after them in time, or late, as their patterns say.</summary>
internal sealed class DemoExplanations(PortalDbContext db, DemoSet set)
{
    private readonly Dictionary<Guid, Guid> _together = [];

    /// <summary>One that goes along is written and signed while its policy is.</summary>
    public void Accompany(DemoItem item, Guid policy)
    {
        if (item.GoesTogether)
        {
            var edition = Draft(item, policy, item.Begin.AddMinutes(20));
            set.Walk.Sign(edition, set.Walk.Submit(edition, item.Begin.AddMinutes(35)));
            _together[policy] = edition.Id;
        }
    }

    /// <summary>What comes after the release of a policy: its companion at the same moment, or an interpretation days later.</summary>
    public void Follow(DemoItem item, Guid policy, DateTimeOffset released, PriorityQueue<Func<Task>, DateTimeOffset> acts, Func<Guid, DateTimeOffset, Task> release)
    {
        if (_together.Remove(policy, out var companion))
        {
            acts.Enqueue(() => release(companion, released), released);
        }
        else if (item.Template.Policy is { Exemption: "", ExplainedAfter: { } days })
        {
            var begin = released.AddDays(Math.Max(1, days)).AddHours(-1);
            acts.Enqueue(() => WriteAsync(item, policy, begin, acts, release), begin);
        }
    }

    private Task WriteAsync(DemoItem item, Guid policy, DateTimeOffset begin, PriorityQueue<Func<Task>, DateTimeOffset> acts, Func<Guid, DateTimeOffset, Task> release)
    {
        var edition = Draft(item, policy, begin);
        var at = set.Walk.Sign(edition, set.Walk.Submit(edition, begin.AddMinutes(10))) + TimeSpan.FromMinutes(5);
        acts.Enqueue(() => release(edition.Id, at), at);
        return Task.CompletedTask;
    }

    private Edition Draft(DemoItem item, Guid policy, DateTimeOffset at)
    {
        var template = set.Texts.Explanation;
        var day = ChinaTime.DayOf(at);
        var title = set.Texts.Fill(item.Template.Title, item.Organ, ChinaTime.DayOf(item.Begin), item.Number);
        var text = set.Texts.Compose(template with { Title = template.Title.Replace("{policy}", title, StringComparison.Ordinal) }, item.Organ, day, item.Number, set.Columns[template.Column]);
        var create = new EditorialAct(EditorialEvent.Create, set.Cast.DrafterOf(item.Organ), at) { Origin = RecordOrigin.Demonstration };
        return db.Editions.Add(Document.StartDraft(item.Organ, template.Type, text with { Relations = [new(RelationKind.Interprets, policy)] }, create)).Entity;
    }
}

using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Interpretations that follow the policies of the demonstration, in time or late, as their patterns say.</summary>
internal sealed class DemoExplanations(PortalDbContext db, DemoSet set)
{
    public void Follow(DemoItem item, Guid policy, DateTimeOffset released, PriorityQueue<Func<Task>, DateTimeOffset> acts, Func<Guid, DateTimeOffset, Task> release)
    {
        if (item.Template.Policy is not { Exemption: "", ExplainedAfter: { } days })
        {
            return;
        }

        var begin = released.AddDays(days).AddHours(-1);
        acts.Enqueue(
            () =>
            {
                var edition = Draft(item, policy, begin);
                var at = set.Walk.Sign(edition, set.Walk.Submit(edition, begin.AddMinutes(10))) + TimeSpan.FromMinutes(5);
                acts.Enqueue(() => release(edition.Id, at), at);
                return Task.CompletedTask;
            },
            begin);
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

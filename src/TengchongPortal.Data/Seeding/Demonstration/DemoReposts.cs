using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The queue of reposts of the demonstration: one posted in time, one late, one that waits.</summary>
internal sealed class DemoReposts(PortalDbContext db, DemoSet set, RepostSources sources, PublicationRecorder recorder)
{
    private static readonly TimeSpan _beforeRelease = TimeSpan.FromMinutes(5);

    public static DateTimeOffset At(DemoTemplate template, DateTimeOffset now) => now.AddHours(-template.Repost!.HoursAgo);

    public Task BeginAsync(DemoTemplate template, DateTimeOffset at, PriorityQueue<Func<Task>, DateTimeOffset> acts, CancellationToken ct)
    {
        var (said, organ) = (template.Repost!, DemoTexts.OrgansOf(template, set.Organs).First());
        var (source, clerk) = (sources.Find(said.Source)!, set.Cast.DrafterOf(organ));
        var text = set.Texts.Compose(template, organ, ChinaTime.DayOf(at), 1, set.Columns[template.Column]) with { Source = $"{source.Name} {said.Address.AbsoluteUri}" };
        var edition = Document.StartDraft(organ, template.Type, text, new(EditorialEvent.Create, clerk, at) { Origin = RecordOrigin.Demonstration });
        db.Editions.Add(edition);
        db.Reposts.Add(Repost.Receive(new(text.Title, said.Address, text.MadeOn, text.Body), source, edition.Document, clerk, at));
        if (said.PostedAfter is { } hours)
        {
            var signed = set.Walk.Sign(edition, set.Walk.Submit(edition, at.AddHours(hours - 1)));
            acts.Enqueue(() => ReleaseAsync(edition.Id, signed + _beforeRelease, ct), signed + _beforeRelease);
        }

        return Task.CompletedTask;
    }

    private async Task ReleaseAsync(Guid id, DateTimeOffset at, CancellationToken ct)
    {
        var edition = await db.Editions.WholeEditions().SingleAsync(one => one.Id == id, ct);
        await recorder.RecordAsync(edition, set.Walk.Step(edition, new(EditorialEvent.Release, set.Cast.With(Capability.RunReleases, edition.OrganPath), at)), ct);
    }
}

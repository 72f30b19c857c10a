using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Plays one demonstration record from its first draft to where it ends; what happens later is put on the queue at its time.</summary>
internal sealed class DemoStage(PortalDbContext db, DemoSet set, DemoAfterlife afterlife, PublicationRecorder recorder, DemoExplanations explanations)
{
    private static readonly TimeSpan _beforeRelease = TimeSpan.FromHours(2);

    private readonly Dictionary<string, Guid> _released = [];

    public required DemoWarnings Warnings { get; init; }

    public async Task BeginAsync(DemoItem item, DateTimeOffset now, PriorityQueue<Func<Task>, DateTimeOffset> acts, CancellationToken ct)
    {
        if (item.Template.Type == "interpretation" && !_released.ContainsKey(item.Template.RelatesTo ?? ""))
        {
            Postpone(item, now, acts, ct);
            return;
        }

        var drafter = set.Cast.DrafterOf(item.Organ);
        var create = new EditorialAct(EditorialEvent.Create, drafter, item.Begin) { Origin = RecordOrigin.Demonstration };
        var edition = Document.StartDraft(item.Organ, item.Template.Type, TextOf(item), create);
        db.Editions.Add(edition);
        var at = item.Begin + TimeSpan.FromMinutes(35);
        if (DemoEnding.Play(set.Walk, set.Cast, edition, item.Fate, at, now) is not { } signed)
        {
            if (edition.State == EditorialState.EmergencyPublished)
            {
                await recorder.RecordAsync(edition, edition.Events[^1], ct);
            }

            return;
        }

        var release = signed + _beforeRelease;
        explanations.Accompany(item, edition.DocumentId);
        acts.Enqueue(() => ReleaseAsync(edition.Id, item, release, acts, ct), release);
    }

    // An interpretation waits for its policy; one that would wait beyond today is not written.
    private void Postpone(DemoItem item, DateTimeOffset now, PriorityQueue<Func<Task>, DateTimeOffset> acts, CancellationToken ct)
    {
        var later = item with { Begin = item.Begin.AddDays(15) };
        if (later.Begin < now.AddDays(-5))
        {
            acts.Enqueue(() => BeginAsync(later, now, acts, ct), later.Begin);
        }
    }

    private async Task ReleaseAsync(Guid editionId, DemoItem item, DateTimeOffset at, PriorityQueue<Func<Task>, DateTimeOffset> acts, CancellationToken ct)
    {
        var edition = await LoadAsync(editionId, ct);
        var line = set.Walk.Step(edition, new(EditorialEvent.Release, set.Cast.With(Capability.RunReleases, edition.OrganPath), at));
        await recorder.RecordAsync(edition, line, ct);
        _released[item.Template.Key] = edition.DocumentId;
        explanations.Follow(item, edition.DocumentId, at, acts, (id, when) => ReleaseNextAsync(id, when, ct));
        foreach (var (delay, act) in Later(item.Fate))
        {
            acts.Enqueue(() => AfterAsync(editionId, act, at + delay, acts, ct), at + delay);
        }
    }

    private IEnumerable<(TimeSpan Delay, Func<Edition, DateTimeOffset, StateEvent?> Act)> Later(DemoFate fate) => fate switch
    {
        DemoFate.Withdrawn => [(TimeSpan.FromDays(3), afterlife.Withdraw)],
        DemoFate.Hidden => [(TimeSpan.FromDays(2), afterlife.Hide)],
        DemoFate.Unpublished => [(TimeSpan.FromDays(4), afterlife.Unpublish)],
        DemoFate.Purged => [(TimeSpan.FromDays(1), afterlife.Hide), (TimeSpan.FromDays(2), afterlife.Purge)],
        DemoFate.Revised => [(TimeSpan.FromDays(2), (edition, at) => Revise(edition, at, ChangeKind.Major, "补充办理时间和咨询方式。"))],
        DemoFate.Corrected => [(TimeSpan.FromDays(1), (edition, at) => Revise(edition, at, ChangeKind.Major, "更正正文表述。"))],
        _ => [],
    };

    private async Task AfterAsync(Guid editionId, Func<Edition, DateTimeOffset, StateEvent?> act, DateTimeOffset at, PriorityQueue<Func<Task>, DateTimeOffset> acts, CancellationToken ct)
    {
        var edition = await LoadAsync(editionId, ct);
        if (act(edition, at) is { } line)
        {
            await recorder.RecordAsync(edition, line, ct);
            return;
        }

        var next = db.Editions.Local.Single(other => other.Id != editionId);
        var release = set.Walk.Sign(next, set.Walk.Submit(next, at + TimeSpan.FromMinutes(20))) + _beforeRelease;
        acts.Enqueue(() => ReleaseNextAsync(next.Id, release, ct), release);
    }

    private async Task ReleaseNextAsync(Guid editionId, DateTimeOffset at, CancellationToken ct)
    {
        var edition = await LoadAsync(editionId, ct);
        await recorder.RecordAsync(edition, set.Walk.Step(edition, new(EditorialEvent.Release, set.Cast.With(Capability.RunReleases, edition.OrganPath), at)), ct);
    }

    private StateEvent? Revise(Edition edition, DateTimeOffset at, ChangeKind kind, string note)
    {
        db.Editions.Add(afterlife.Revise(edition, at, kind, note));
        return null;
    }

    private Task<Edition> LoadAsync(Guid id, CancellationToken ct) => db.Editions.WholeEditions().SingleAsync(edition => edition.Id == id, ct);

    private RevisionText TextOf(DemoItem item)
    {
        var text = set.Texts.Compose(item.Template, item.Organ, ChinaTime.DayOf(item.Begin), item.Number, set.Columns[item.Template.Column]);
        return text with
        {
            Meeting = DemoPolicies.Held(item.Template, set.Organs, ChinaTime.DayOf(item.Begin), item.Number, _released),
            Policy = item.GoesTogether ? text.Policy! with { FirstReason = "", FirstNote = "" } : text.Policy,
            Relations =
            [
                .. item.Template.RelatesTo is { } key && _released.TryGetValue(key, out var target)
                    ? [new RevisionRelation(item.Template.Type == "interpretation" ? RelationKind.Interprets : RelationKind.Related, target)]
                    : Array.Empty<RevisionRelation>(),
                .. item.Template.Finds.Where(finding => _released.ContainsKey(finding.Key)).Select(finding => new RevisionRelation(CleanUpLinks.Of(finding.Value), _released[finding.Key])),
            ],
        };
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>Plays one day of the demonstration year: every text through all hands, then the releases in the order of their time.</summary>
internal sealed class YearStage(PortalDbContext db, DemoSet set, PublicationRecorder recorder)
{
    public async Task PlayAsync(YearDay day, CancellationToken ct)
    {
        var ready = new List<(Edition Edition, DateTimeOffset At)>();
        foreach (var item in day.Items)
        {
            var edition = await DraftAsync(item, ct);
            var at = set.Walk.Submit(edition, item.SentAt);
            if (item.Ground is { } ground)
            {
                Close(edition, ground, set.Walk.Sign(edition, at, 1));
            }
            else
            {
                ready.Add((edition, set.Walk.Sign(edition, at) + item.Waits));
            }
        }

        foreach (var (edition, at) in ready.OrderBy(one => one.At))
        {
            var line = set.Walk.Step(edition, new(EditorialEvent.Release, set.Cast.With(Capability.RunReleases, edition.OrganPath), at));
            await recorder.RecordAsync(edition, line, ct);
        }
    }

    private async Task<Edition> DraftAsync(YearItem item, CancellationToken ct)
    {
        var text = set.Texts.Compose(item.Template, item.Organ, ChinaTime.DayOf(item.DraftedAt), item.Number, set.Columns[item.Template.Column]) with
        {
            Relations = item.Explains is { } title ? [new(RelationKind.Interprets, await PolicyAsync(item, title, ct))] : [],
        };
        var create = new EditorialAct(EditorialEvent.Create, set.Cast.DrafterOf(item.Organ), item.DraftedAt) { Origin = RecordOrigin.Demonstration };
        return db.Editions.Add(Document.StartDraft(item.Organ, item.Template.Type, text, create)).Entity;
    }

    private Task<Guid> PolicyAsync(YearItem item, string title, CancellationToken ct) => db.PublicRecords
        .Where(record => record.OrganId == item.Organ.Id && record.IsCurrent && record.Title == title)
        .OrderByDescending(record => record.SortAt)
        .Select(record => record.DocumentId)
        .FirstAsync(ct);

    private void Close(Edition edition, string ground, DateTimeOffset at)
    {
        var reviewer = set.Cast.With(Capability.ReviewSecrecy, edition.OrganPath);
        set.Walk.Step(edition, new(EditorialEvent.SecrecyClose, reviewer, at)
        {
            Second = set.Cast.SecondFor(edition, reviewer),
            Outcome = ground.StartsWith("16", StringComparison.Ordinal) ? SecrecyOutcome.OnRequest : SecrecyOutcome.Exempt,
            Clause = ground,
            Reason = "经保密审查，不属于主动公开的范围（演示）。",
            Day = ChinaTime.DayOf(at).AddYears(1),
        });
    }
}

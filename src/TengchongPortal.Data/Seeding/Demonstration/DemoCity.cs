using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>
/// Fills a database with a labelled demonstration: invented people walk invented texts through the real steps, in the order of a
/// simulated clock, in one transaction.
/// </summary>
public sealed class DemoCity(PortalDbContext db, DemoHouse house, DemoBooks books, PublicationRecorder recorder, DemoTraces traces)
{
    public async Task FillAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.DemonstrationCity, ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Flags.Add(PortalFlag.Set(PortalFlag.DemonstrationCity, now));
        var set = await house.OpenAsync(now.AddDays(-DemoPlan.Days - 30), now, ct);
        new ResponsibilitySeed(db).Fill(set.Organs, set.Cast, now);
        await PlayAsync(set, now, ct);
        await FillBooksAsync(set, now, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task PlayAsync(DemoSet set, DateTimeOffset now, CancellationToken ct)
    {
        var stage = new DemoStage(db, set, new DemoAfterlife(set.Cast, set.Walk), recorder, new DemoExplanations(db, set)) { Warnings = new(db, set.Cast, set.Walk, books.Kits, recorder) };
        var reposts = new DemoReposts(db, set, books.Sources, recorder);
        var plan = new DemoPlan(set.Texts, set.Organs, now);
        var acts = new PriorityQueue<Func<Task>, DateTimeOffset>();
        foreach (var item in plan.Items().Concat(plan.WarningForms()).Append(plan.Awaited()))
        {
            acts.Enqueue(() => stage.BeginAsync(item, now, acts, ct), item.Begin);
        }

        foreach (var template in set.Texts.Reposts)
        {
            var at = DemoReposts.At(template, now);
            acts.Enqueue(() => reposts.BeginAsync(template, at, acts, ct), at);
        }

        acts.Enqueue(() => stage.Warnings.PutUpAsync(DemoWarnings.At(now), ct), DemoWarnings.At(now));
        while (acts.TryDequeue(out var act, out _))
        {
            await act();
            await traces.LeaveAsync(ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task FillBooksAsync(DemoSet set, DateTimeOffset now, CancellationToken ct)
    {
        var city = set.Organs.City();
        foreach (var shift in new DemoRoster(set.Cast, city.Path).Shifts(now))
        {
            db.DutyShifts.Add(shift);
            await traces.NoteAsync(now, shift.EnteredBy, shift.EnteredByName, "RosterEnter", shift.PersonId.ToString(), ct);
        }

        db.SiteErrors.AddRange(DemoSiteErrors.All(set.Cast, city.Path, set.Organs.First(organ => organ.Kind == OrganKind.Department).Path, now));
        await db.SaveChangesAsync(ct);
    }
}

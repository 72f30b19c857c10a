using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Site;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>
/// Fills an empty database with a labelled demonstration: invented people walk invented texts through the real steps, in the order of a
/// simulated clock, in one transaction. The flag is set first; without it the database refuses demonstration events.
/// </summary>
public sealed class DemoCity(PortalDbContext db, PeopleSeed people, ReferenceBook book, TextChecker checker, PublicationRecorder recorder, HashChains chains, DemoFiles files)
{
    private const string Origin = "demonstration";

    private static readonly TimeSpan _reading = TimeSpan.FromMinutes(12);

    private readonly HashSet<Guid> _audited = [];

    public async Task FillAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Demonstration, ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Flags.Add(PortalFlag.Set(PortalFlag.Demonstration, now));
        await people.RunAsync(now.AddDays(-DemoPlan.Days - 30), ct);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ToListAsync(ct);
        var texts = await files.ReadAsync(ct);
        var cast = await DemoCast.LoadAsync(db, ct);
        new ResponsibilitySeed(db).Fill(organs, cast, now);
        var stage = await StageAsync(texts, cast, ct);
        var plan = new DemoPlan(texts, organs, now);
        var acts = new PriorityQueue<Func<Task>, DateTimeOffset>();
        foreach (var item in plan.Items().Concat(plan.WarningForms()))
        {
            acts.Enqueue(() => stage.BeginAsync(item, now, acts, ct), item.Begin);
        }

        acts.Enqueue(() => stage.Warnings.PutUpAsync(DemoWarnings.At(now), ct), DemoWarnings.At(now));

        while (acts.TryDequeue(out var act, out _))
        {
            await act();
            await AuditAsync(ct);
            NoteReading();
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await FillRosterAsync(cast, organs, now, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task FillRosterAsync(DemoCast cast, List<Organ> organs, DateTimeOffset now, CancellationToken ct)
    {
        var city = organs.First(organ => organ.Kind == OrganKind.Government);
        foreach (var shift in new DemoRoster(cast, city.Path).Shifts(now))
        {
            db.DutyShifts.Add(shift);
            await chains.AppendAsync(new AuditLine(now, shift.EnteredBy, shift.EnteredByName, "RosterEnter", shift.PersonId.ToString(), Origin, AuditLine.Done), ct);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Every line of the record book stands in the audit trail as well, or <c>verify</c> would take the signatures for forged.</summary>
    private async Task AuditAsync(CancellationToken ct)
    {
        var lines = db.ChangeTracker.Entries<StateEvent>().Select(entry => entry.Entity).Where(line => _audited.Add(line.Id));
        foreach (var line in lines.OrderBy(line => line.At).ThenBy(line => line.Number).ToList())
        {
            await AuditAsync(line, line.ActorId, line.ActorName, ct);
            if (line.SecondActorId is { } second)
            {
                await AuditAsync(line, second, line.SecondActorName, ct);
            }
        }
    }

    /// <summary>Demonstration signers had the text open before they signed it.</summary>
    private void NoteReading() => db.ReviewOpenings.AddRange(db.ChangeTracker.Entries<Signature>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)
        .Select(signature => ReviewOpening.Note(signature.EditionId, signature.RevisionHash, signature.PersonId, signature.SignedAt - _reading)).ToList());

    private Task AuditAsync(StateEvent line, Guid person, string name, CancellationToken ct) =>
        chains.AppendAsync(new AuditLine(line.At, person, name, line.Event.ToString(), line.EditionId.ToString(), Origin, AuditLine.Done), ct);

    private async Task<DemoStage> StageAsync(DemoTexts texts, DemoCast cast, CancellationToken ct)
    {
        var columns = await db.Columns.AsNoTracking().ToDictionaryAsync(column => column.Id, column => column.Key, ct);
        var walk = new DemoWalk(cast, new DemoFacts(book, checker, columns), book);
        return new DemoStage(db, texts, cast, walk, new DemoAfterlife(cast, walk), recorder, columns.ToDictionary(pair => pair.Value, pair => pair.Key))
        {
            Warnings = new(db, cast, walk, new(db, book), recorder),
        };
    }
}

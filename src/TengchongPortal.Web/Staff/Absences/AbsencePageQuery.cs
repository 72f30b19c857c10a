using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>What stands in the book of absences of a person, newest first.</summary>
public sealed class AbsencePageQuery(PortalDbContext db, AbsenceBook book, DeputyChoice choice, TimeProvider clock)
{
    private const int Shown = 20;

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>accounts.capability</c>.</exception>
    public async Task<AbsencePage> RunAsync(Guid personId, AbsenceForm? typed, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = await book.RequireAsync(personId, actor, ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        return new(
            personId,
            person.DisplayName,
            personId == actor.Id,
            typed ?? new() { From = today, Until = today.AddDays(6) },
            [.. (await choice.CandidatesAsync(person, ct)).Select(account => new SelectListItem(account.DisplayName, account.Id.ToString()))],
            await LinesAsync(db.Absences.Where(absence => absence.PersonId == personId), isDeputyNamed: true, ct),
            await LinesAsync(db.Absences.Where(absence => absence.DeputyId == personId), isDeputyNamed: false, ct));
    }

    private async Task<ImmutableArray<AbsenceLine>> LinesAsync(IQueryable<Absence> absences, bool isDeputyNamed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await absences.AsNoTracking().OrderByDescending(absence => absence.From).ThenByDescending(absence => absence.EnteredAt).Take(Shown)
            .Select(absence => new
            {
                Absence = absence,
                Other = db.Users.Where(account => account.Id == (isDeputyNamed ? absence.DeputyId : absence.PersonId)).Select(account => account.DisplayName).First(),
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => new AbsenceLine(row.Absence.Id, row.Other, row.Absence.From, row.Absence.Until, row.Absence.IsOpenAt(now), row.Absence.HoldsAt(now), row.Absence.EnteredByName))];
    }
}

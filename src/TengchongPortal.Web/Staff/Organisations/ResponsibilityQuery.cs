using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>The page of one organ in the register of responsibilities.</summary>
public sealed class ResponsibilityQuery(PortalDbContext db, ResponsibilityBook book, TrainedStaffQuery staff, RuleBook rules, TimeProvider clock)
{
    private const int Shown = 20;

    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<ResponsibilityPage> RunAsync(string key, ResponsibilityForm? typed, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var organ = await book.RequireAsync(key, reader, ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var months = rules.InForce(ResponsibilityGaps.ConfirmationRule, today).Whole;
        var entries = await db.ResponsibilityEntries.AsNoTracking().Where(entry => entry.OrganId == organ.Id).OrderByDescending(entry => entry.EnteredAt).Take(Shown).ToListAsync(ct);
        var inForce = await db.ResponsibilityEntries.AsNoTracking().InForce().SingleOrDefaultAsync(entry => entry.OrganId == organ.Id, ct);
        var trained = await staff.OrgansAsync(today, ct);
        var waiting = entries.FirstOrDefault(entry => entry.Outcome == ProposalOutcome.Open);
        return new(
            key,
            organ.Name,
            typed ?? ResponsibilityForm.Of((waiting ?? inForce)?.Said),
            inForce,
            inForce is null ? null : ResponsibilityGaps.GoodUntil(inForce.DecidedAt!.Value, months),
            ResponsibilityGaps.Of(inForce?.Said, inForce?.DecidedAt ?? default, months, today, trained.Contains(organ.Id)),
            waiting,
            [.. entries.Where(entry => entry.Id != waiting?.Id && entry.Id != inForce?.Id)],
            organ.ExistsOn(today) && ResponsibilityRights.MayEnter(reader, organ.Path),
            waiting is not null && waiting.EnteredBy != reader.Id && ResponsibilityRights.MayConfirm(reader, organ.Path));
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>The organs that a person answers for, those with gaps first (R10, R138, R177). An organ that was dissolved owes nothing.</summary>
public sealed class GapsQuery(PortalDbContext db, TrainedStaffQuery staff, RuleBook rules, TimeProvider clock)
{
    public async Task<GapsPage> RunAsync(bool all, Actor reader, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var months = rules.InForce(ResponsibilityGaps.ConfirmationRule, today).Whole;
        var inForce = await db.ResponsibilityEntries.AsNoTracking().InForce().ToDictionaryAsync(entry => entry.OrganId, ct);
        var trained = await staff.OrgansAsync(today, ct);
        var waiting = (await WaitingAsync(ct)).ToLookup(entry => entry.OrganId);
        var organs = await db.Organs.AsNoTracking().Standing(today).OrderBy(organ => organ.Order).ToListAsync(ct);
        var lines = organs.Where(organ => ResponsibilityRights.MayRead(reader, organ.Path)).Select(organ => LineOf(organ, inForce.GetValueOrDefault(organ.Id), waiting[organ.Id].FirstOrDefault())).ToList();
        var withGaps = lines.Count(line => !line.Gaps.IsEmpty);
        return new(all, withGaps, lines.Count - withGaps, [.. lines.Where(line => all || !line.Gaps.IsEmpty || line.IsWaiting).OrderByDescending(line => line.MayConfirm)]);

        GapsLine LineOf(Organ organ, ResponsibilityEntry? entry, ResponsibilityEntry? open) => new(
            organ.Key,
            organ.Name,
            entry?.Said,
            entry is null ? null : ResponsibilityGaps.GoodUntil(entry.DecidedAt!.Value, months),
            ResponsibilityGaps.Of(entry?.Said, entry?.DecidedAt ?? default, months, today, trained.Contains(organ.Id)),
            open is not null,
            open is not null && MayConfirm(reader, open, organ.Path));
    }

    /// <summary>How many open statements this person may confirm.</summary>
    public async Task<int> CountToConfirmAsync(Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!ResponsibilityRights.Confirmers.Any(reader.MayAnywhere))
        {
            return 0;
        }

        var open = await db.ResponsibilityEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Open)
            .Select(entry => new { Entry = entry, Path = db.Organs.Where(organ => organ.Id == entry.OrganId).Select(organ => organ.Path).First() })
            .ToListAsync(ct);
        return open.Count(row => MayConfirm(reader, row.Entry, row.Path));
    }

    private static bool MayConfirm(Actor reader, ResponsibilityEntry open, string organPath) => open.EnteredBy != reader.Id && ResponsibilityRights.MayConfirm(reader, organPath);

    private Task<List<ResponsibilityEntry>> WaitingAsync(CancellationToken ct) =>
        db.ResponsibilityEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Open).ToListAsync(ct);
}

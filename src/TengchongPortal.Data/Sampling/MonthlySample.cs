using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Sampling;

/// <summary>Draws the sample of a month that is over. Nothing of it is kept: the log and the record book draw it again.</summary>
public sealed class MonthlySample(PortalDbContext db, RuleBook rules)
{
    private const string Rule = "review.sample-share";
    private const string OnRoute = SampleDraw.Route + "@";

    /// <param name="month">First day of the month.</param>
    public async Task<DrawnSample> RunAsync(DateOnly month, CancellationToken ct)
    {
        var (start, end) = (ChinaTime.StartOf(month), ChinaTime.StartOf(month.AddMonths(1)));
        var released = await (
            from line in db.StateEvents.AsNoTracking()
            where EditorialWorkflow.SignedDoors.Contains(line.Event) && line.At >= start && line.At < end
            join edition in db.Editions.AsNoTracking() on line.EditionId equals edition.Id
            where edition.Route.StartsWith(OnRoute)
            select new ReleasedText(edition.Id, line.RevisionHash, line.At)).ToListAsync(ct);
        var head = await db.LogLeaves.AsNoTracking().Where(leaf => leaf.At < end).OrderByDescending(leaf => leaf.Sequence).Select(leaf => leaf.Hash).FirstOrDefaultAsync(ct);
        var share = Math.Max(SampleDraw.LeastPercent, rules.InForce(Rule, month.AddMonths(1).AddDays(-1)).Whole);
        return new(month, released.DistinctBy(text => text.EditionId).Count(), share, SampleDraw.Of(released, share, head ?? ""));
    }

    /// <summary>Whether an edition was drawn; never before its month is over.</summary>
    public async Task<bool> HoldsAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Events.FirstOrDefault(line => EditorialWorkflow.SignedDoors.Contains(line.Event)) is not { } release)
        {
            return false;
        }

        var month = MonthOf(ChinaTime.DayOf(release.At));
        return month < MonthOf(ChinaTime.DayOf(now)) && (await RunAsync(month, ct)).Drawn.Any(text => text.EditionId == edition.Id);
    }

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <param name="Released">How many texts went out by the route in the month.</param>
/// <param name="Percent">The least share, by the rule of the last day of the month.</param>
public sealed record DrawnSample(DateOnly Month, int Released, int Percent, ImmutableArray<ReleasedText> Drawn);

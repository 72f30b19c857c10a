using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Policies;

/// <summary>Policies that wait for their interpretation, each with its term as it stands at a moment.</summary>
public sealed class OwedInterpretations(PortalDbContext db, RuleBook rules, WorkingCalendar calendar, TextKeepers keepers)
{
    /// <summary>How a duty to interpret is told from the duty to publish a text.</summary>
    public const string Subject = "interpretation:";

    public async Task<IReadOnlyList<OwedInterpretation>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var open = await (
            from duty in db.InterpretationDuties.AsNoTracking()
            join record in db.PublicRecords.AsNoTracking() on duty.PolicyDocumentId equals record.DocumentId
            where duty.ClosedAt == null && record.IsCurrent && record.Visibility != PublicVisibility.Notice
            select new
            {
                Duty = duty,
                record.Sequence,
                record.EditionId,
                record.Title,
                Owner = db.Editions.Where(edition => edition.Id == record.EditionId).Select(edition => edition.Authors.OrderBy(author => author.Since).First().PersonId).First(),
            }).ToListAsync(ct);
        var kept = await keepers.OfAsync(open.Select(row => row.Sequence), ct);
        return [.. open.Select(row => new OwedInterpretation(row.EditionId, row.Title, kept[row.Sequence], row.Owner, DutyReading.Of(row.Duty, rules, calendar, now))).OrderBy(row => row.Reading.Deadline.Due)];
    }
}

/// <summary>A policy that citizens read and nothing explains.</summary>
/// <param name="EditionId">The edition in force.</param>
/// <param name="Keeper">Who owes it: the lead of those who drafted, for the organ in whose name the policy is.</param>
/// <param name="Owner">Who wrote the policy first.</param>
public sealed record OwedInterpretation(Guid EditionId, string Title, TextKeeper Keeper, Guid Owner, DutyReading Reading)
{
    /// <summary>The same for the ladder of reminders.</summary>
    public Duty Duty => new($"{OwedInterpretations.Subject}{Reading.Duty.Id:N}", Reading.Deadline.Due, Owner, Keeper.OrganPath);
}

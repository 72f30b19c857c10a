using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Policies;

/// <summary>Policies that wait for their interpretation, each with its term as it stands at a moment.</summary>
public sealed class OwedInterpretations(PortalDbContext db, RuleBook rules, WorkingCalendar calendar, Successions successions)
{
    /// <summary>How a duty to interpret is told from the duty to publish a text.</summary>
    public const string Subject = "interpretation:";

    public async Task<IReadOnlyList<OwedInterpretation>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var open = await (
            from duty in db.InterpretationDuties.AsNoTracking()
            join record in db.PublicRecords.AsNoTracking() on duty.PolicyDocumentId equals record.DocumentId
            join document in db.Documents.AsNoTracking() on duty.PolicyDocumentId equals document.Id
            where duty.ClosedAt == null && record.IsCurrent && record.Visibility != PublicVisibility.Notice
            select new
            {
                Duty = duty,
                record.EditionId,
                record.Title,
                document.OrganPath,
                Drafters = db.PublicPolicies.Where(policy => policy.RecordSequence == record.Sequence).Select(policy => policy.DrafterOrganPaths).FirstOrDefault(),
                Owner = db.Editions.Where(edition => edition.Id == record.EditionId).Select(edition => edition.Authors.OrderBy(author => author.Since).First().PersonId).First(),
            }).ToListAsync(ct);
        var succession = await successions.ReadAsync(ct);
        return [.. open.Select(row => new OwedInterpretation(row.EditionId, row.Title, LeadOf(row.Drafters, succession) ?? row.OrganPath, row.OrganPath, row.Owner, DutyReading.Of(row.Duty, rules, calendar, now))).OrderBy(row => row.Reading.Deadline.Due)];
    }

    /// <summary>谁起草、谁解读 (R24): the organ that drafted in the lead, or whoever answers for it today; null where nobody knows.</summary>
    internal static string? LeadOf(string? drafters, Succession succession) =>
        drafters?.Split('|')[0] is { Length: > 0 } lead ? succession.PathsFrom(lead)[^1] : null;
}

/// <summary>A policy that citizens read and nothing explains.</summary>
/// <param name="EditionId">The edition in force.</param>
/// <param name="OrganPath">The organ that owes it: the lead of those who drafted.</param>
/// <param name="IssuerPath">The organ in whose name the policy is.</param>
/// <param name="Owner">Who wrote the policy first.</param>
public sealed record OwedInterpretation(Guid EditionId, string Title, string OrganPath, string IssuerPath, Guid Owner, DutyReading Reading)
{
    /// <summary>The same for the ladder of reminders.</summary>
    public Duty Duty => new($"{OwedInterpretations.Subject}{Reading.Duty.Id:N}", Reading.Deadline.Due, Owner, OrganPath);
}

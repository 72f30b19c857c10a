using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations;

/// <summary>Which statements of responsibility count.</summary>
public static class ResponsibilityQueries
{
    /// <summary>Of every organ the statement that was confirmed last.</summary>
    public static IQueryable<ResponsibilityEntry> InForce(this IQueryable<ResponsibilityEntry> entries) =>
        entries.Where(entry => entry.Outcome == ProposalOutcome.Confirmed
            && !entries.Any(newer => newer.OrganId == entry.OrganId && newer.Outcome == ProposalOutcome.Confirmed && (newer.DecidedAt > entry.DecidedAt || (newer.DecidedAt == entry.DecidedAt && newer.EnteredAt > entry.EnteredAt))));
}

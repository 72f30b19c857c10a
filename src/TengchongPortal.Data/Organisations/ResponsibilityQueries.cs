using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations;

/// <summary>Which statements of responsibility count.</summary>
public static class ResponsibilityQueries
{
    /// <summary>Of every organ the statement that was confirmed last.</summary>
    public static IQueryable<ResponsibilityEntry> InForce(this IQueryable<ResponsibilityEntry> entries) => entries.InForceAt(DateTimeOffset.MaxValue);

    /// <summary>The same as of a moment.</summary>
    public static IQueryable<ResponsibilityEntry> InForceAt(this IQueryable<ResponsibilityEntry> entries, DateTimeOffset at)
    {
        var confirmed = entries.Where(entry => entry.Outcome == ProposalOutcome.Confirmed && entry.DecidedAt <= at);
        return confirmed.Where(entry => !confirmed.Any(newer => newer.OrganId == entry.OrganId && (newer.DecidedAt > entry.DecidedAt || (newer.DecidedAt == entry.DecidedAt && newer.EnteredAt > entry.EnteredAt))));
    }
}

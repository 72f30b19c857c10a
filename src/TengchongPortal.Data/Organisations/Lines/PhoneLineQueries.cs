using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Lines;

/// <summary>Which statements about numbers count.</summary>
public static class PhoneLineQueries
{
    /// <summary>Of every number the statement that was confirmed last.</summary>
    public static IQueryable<PhoneLineEntry> InForce(this IQueryable<PhoneLineEntry> entries)
    {
        var confirmed = entries.Where(entry => entry.Outcome == ProposalOutcome.Confirmed);
        return confirmed.Where(entry => !confirmed.Any(newer => newer.NumberKey == entry.NumberKey && (newer.DecidedAt > entry.DecidedAt || (newer.DecidedAt == entry.DecidedAt && newer.EnteredAt > entry.EnteredAt))));
    }
}

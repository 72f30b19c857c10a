using System.Collections.Immutable;

namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>Somebody keeps a key for a time: the part of a turn of duty through which the person holds the role.</summary>
/// <param name="Until">First moment after it.</param>
public sealed record DutySpan(DutyKey Key, Guid PersonId, string Name, DateTimeOffset From, DateTimeOffset Until)
{
    public bool HoldsAt(DateTimeOffset at) => From <= at && at < Until;

    /// <summary>What the shifts come to for texts of an organ and type: entered there or above, while the person holds the role there by an own grant.</summary>
    public static ImmutableArray<DutySpan> Of(string organPath, string? type, IEnumerable<DutyShift> shifts, IEnumerable<RoleGrant> grants)
    {
        ArgumentNullException.ThrowIfNull(organPath);
        var held = grants.ToLookup(grant => grant.AccountId);
        return [.. shifts
            .Where(shift => organPath.StartsWith(shift.OrganPath, StringComparison.Ordinal))
            .SelectMany(shift => held[shift.PersonId].Where(grant => grant.AsGrant().Covers(shift.Key.HeldBy, organPath, type)).Select(grant => Within(shift, grant)))
            .Where(span => span.From < span.Until)
            .OrderBy(span => span.From)];
    }

    private static DutySpan Within(DutyShift shift, RoleGrant grant)
    {
        var ends = new[] { shift.Until, shift.EndedAt ?? shift.Until, grant.Until ?? shift.Until };
        return new(shift.Key, shift.PersonId, shift.PersonName, grant.From > shift.From ? grant.From : shift.From, ends.Min());
    }
}

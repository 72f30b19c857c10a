using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Organisations;

/// <summary>Reads the gaps of an organ out of its statement in force.</summary>
public static class ResponsibilityGaps
{
    /// <summary>Months after which a confirmation has to be given again.</summary>
    public const string ConfirmationRule = "organs.confirmation";

    /// <param name="inForce">The newest confirmed statement; null when there is none.</param>
    /// <param name="confirmedAt">When it was confirmed.</param>
    /// <param name="months">By the rule of the day.</param>
    /// <param name="today">Day in China.</param>
    public static ImmutableArray<ResponsibilityGap> Of(Responsibility? inForce, DateTimeOffset confirmedAt, int months, DateOnly today) => inForce is null
        ? [ResponsibilityGap.NoEntry]
        : [.. Lacks(inForce).Concat(IsOutdated(confirmedAt, months, today) ? [ResponsibilityGap.Outdated] : [])];

    /// <summary>Last day on which the confirmation counts.</summary>
    public static DateOnly GoodUntil(DateTimeOffset confirmedAt, int months) => ChinaTime.DayOf(confirmedAt).AddMonths(months);

    private static bool IsOutdated(DateTimeOffset confirmedAt, int months, DateOnly today) => GoodUntil(confirmedAt, months) < today;

    private static IEnumerable<ResponsibilityGap> Lacks(Responsibility said)
    {
        (bool Is, ResponsibilityGap Gap)[] lacks =
        [
            (said.LeaderName.Length == 0, ResponsibilityGap.NoLeader),
            (said.OfficerName.Length == 0, ResponsibilityGap.NoOfficer),
            (said.DeputyName.Length == 0, ResponsibilityGap.NoDeputy),
            (said.OfficeName.Length == 0 || said.Phone.Length == 0, ResponsibilityGap.NoPhone),
            (said.FullTime + said.PartTime == 0, ResponsibilityGap.NoStaff),
        ];
        return lacks.Where(lack => lack.Is).Select(lack => lack.Gap);
    }
}

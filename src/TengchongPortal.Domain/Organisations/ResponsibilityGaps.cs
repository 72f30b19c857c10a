using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Organisations;

/// <summary>Reads the gaps of an organ out of its statement in force and out of the training of its people.</summary>
public static class ResponsibilityGaps
{
    /// <summary>Months after which a confirmation has to be given again.</summary>
    public const string ConfirmationRule = "organs.confirmation";

    /// <param name="inForce">The newest confirmed statement; null when there is none.</param>
    /// <param name="confirmedAt">When it was confirmed.</param>
    /// <param name="months">By the rule of the day.</param>
    /// <param name="today">Day in China.</param>
    /// <param name="isTrained">Whether anybody who works there has passed a course that counts today.</param>
    public static ImmutableArray<ResponsibilityGap> Of(Responsibility? inForce, DateTimeOffset confirmedAt, int months, DateOnly today, bool isTrained)
    {
        (bool Is, ResponsibilityGap Gap)[] lacks =
        [
            (inForce is null, ResponsibilityGap.NoEntry),
            (inForce is { HeadName.Length: 0 }, ResponsibilityGap.NoHead),
            (inForce is { LeaderName.Length: 0 }, ResponsibilityGap.NoLeader),
            (inForce is { OfficerName.Length: 0 }, ResponsibilityGap.NoOfficer),
            (inForce is { DeputyName.Length: 0 }, ResponsibilityGap.NoDeputy),
            (inForce is { OfficeName.Length: 0 } or { Phone.Length: 0 }, ResponsibilityGap.NoPhone),
            (inForce is { FullTime: 0, PartTime: 0 }, ResponsibilityGap.NoStaff),
            (inForce is not null && GoodUntil(confirmedAt, months) < today, ResponsibilityGap.Outdated),
            (!isTrained, ResponsibilityGap.NobodyTrained),
        ];
        return [.. lacks.Where(lack => lack.Is).Select(lack => lack.Gap)];
    }

    /// <summary>Last day on which the confirmation counts.</summary>
    public static DateOnly GoodUntil(DateTimeOffset confirmedAt, int months) => ChinaTime.DayOf(confirmedAt).AddMonths(months);
}

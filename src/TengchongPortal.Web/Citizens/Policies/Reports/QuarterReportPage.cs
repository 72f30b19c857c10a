using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>The report of a quarter, and who explained policies in person in that year.</summary>
public sealed record QuarterReportPage(int Year, int Quarter, QuarterReport Report, IReadOnlyList<PrincipalLine> Principals)
{
    public required IReadOnlyList<int> Years { get; init; }

    public string Name => $"{Year}年第{Quarter}季度";
}

/// <summary>An organ, and how many policies its head explained in the year.</summary>
/// <param name="Names">Who spoke, as the interpretations say.</param>
public sealed record PrincipalLine(string OrganName, int Count, string Names);

using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>The report of a quarter, and who explained policies in person in that year.</summary>
/// <param name="Issuer">The organ that it is kept to; empty: all.</param>
public sealed record QuarterReportPage(int Year, int Quarter, string Issuer, QuarterReport Report, IReadOnlyList<PrincipalLine> Principals)
{
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The organs that issued a policy in the quarter.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    public string Name => $"{Year}年第{Quarter}季度";

    /// <summary>The same report in another form.</summary>
    public string Address(string path) => $"{path}?year={Year}&quarter={Quarter}{(Issuer.Length > 0 ? $"&issuer={Uri.EscapeDataString(Issuer)}" : "")}";
}

/// <summary>An organ, and how many policies its head explained in the year.</summary>
/// <param name="Names">Who spoke and how often, as the interpretations say.</param>
public sealed record PrincipalLine(string OrganName, int Count, string Names);

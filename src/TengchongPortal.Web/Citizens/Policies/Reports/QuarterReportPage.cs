using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>The report of a quarter, and who explained policies in person in that year.</summary>
/// <param name="Issuer">The organ that it is kept to; empty: all.</param>
public sealed record QuarterReportPage(int Year, int Quarter, string Issuer, QuarterReport Report, IReadOnlyList<HeadLine> Heads)
{
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The organs that issued a policy in the quarter.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    public string Name => $"{Year}年第{Quarter}季度";

    /// <summary>The same report in another form.</summary>
    public string Address(string path) => $"{path}?year={Year}&quarter={Quarter}{(Issuer.Length > 0 ? $"&issuer={Uri.EscapeDataString(Issuer)}" : "")}";
}

/// <summary>An organ, and a head of it in the year; null where none is named.</summary>
public sealed record HeadLine(string OrganName, HeadCount? Head)
{
    /// <summary>The interpretations themselves, the oldest first.</summary>
    public required IReadOnlyList<Crumb> Works { get; init; }

    public int Count => Head?.Count ?? 0;
}

using System.Collections.Immutable;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The ledger as of a day: what fits, a page of it, and the counts of each year.</summary>
public sealed record LedgerPage(LedgerFilter Filter, DateOnly On, IReadOnlyList<LedgerLine> Lines, int Found, ImmutableArray<LedgerCount> Counts)
{
    public const int PageSize = 50;

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<string> Issuers { get; init; }

    public required IReadOnlyList<string> Drafters { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public int Pages => Math.Max(1, (Found + PageSize - 1) / PageSize);

    /// <summary>The address of the same question, for another page or another form.</summary>
    public string Address(string path, int? page = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("on", Filter.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("state", Filter.State?.ToString()),
            ("kind", Filter.Kind?.ToString()),
            ("issuer", Filter.Issuer),
            ("drafter", Filter.Drafter),
            ("year", Filter.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("words", Filter.Words),
            ("page", page > 1 ? page.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
        }.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}");
        var query = string.Join('&', parts);
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}

/// <param name="Edition">The one that readers met on the day of the page.</param>
/// <param name="Term">What that edition says of the days in force.</param>
/// <param name="Status">On the day of the page.</param>
public sealed record LedgerLine(LedgerRow Row, LedgerEdition Edition, ValidityTerm Term, NormativeStatus Status, string Address, string? EndedByAddress)
{
    /// <summary>Whether readers met an interpretation of it on the day of the page.</summary>
    public required bool IsExplained { get; init; }
}

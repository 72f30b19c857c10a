using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>Asks the ledger (规范性文件台账, R157) how things stood on a day.</summary>
public sealed class LedgerQuery(PublicRegister register, TimeProvider clock)
{
    public async Task<LedgerPage> RunAsync(LedgerFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var rows = await register.KeptAsync("ledger", new LedgerReading(register).RunAsync, ct);
        var on = filter.On ?? today;
        var fitting = rows.Select(row => (Row: row, Status: row.Life.On(on))).Where(pair => pair.Status is not null && Fits(pair.Row, pair.Status.Value, filter)).ToList();
        return new(
            filter, on,
            [.. fitting.Select(pair => LineOf(pair.Row, pair.Status!.Value))],
            fitting.Count,
            LedgerCount.Of([.. rows.Select(row => row.Life)], today))
        {
            Issuers = [.. rows.Select(row => row.OrganName).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>One page of what fits.</summary>
    public async Task<LedgerPage> PageAsync(LedgerFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var whole = await RunAsync(filter, ct);
        return whole with { Lines = [.. whole.Lines.Skip((filter.Page - 1) * LedgerPage.PageSize).Take(LedgerPage.PageSize)] };
    }

    private static bool Fits(LedgerRow row, NormativeStatus status, LedgerFilter filter) =>
        (filter.State is not { } state || status == state)
        && (filter.Kind is not { } kind || row.IsOfGovernment == (kind == LedgerKind.Government))
        && (string.IsNullOrEmpty(filter.Issuer) || row.OrganName == filter.Issuer)
        && (string.IsNullOrWhiteSpace(filter.Words) || $"{row.Title} {row.DocumentNumber}".Contains(filter.Words.Trim(), StringComparison.OrdinalIgnoreCase));

    private static LedgerLine LineOf(LedgerRow row, NormativeStatus status) =>
        new(row, status, PublicAddresses.Record(row.DocumentId), row.EndedBy is { } by ? PublicAddresses.Record(by) : null);
}

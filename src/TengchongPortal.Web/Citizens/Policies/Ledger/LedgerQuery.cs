using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>Asks the ledger (规范性文件台账, R157) how things stood on a day.</summary>
public sealed class LedgerQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    private DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow());

    /// <summary>All that fits, and what the counts of each year are for the documents that were asked about.</summary>
    public async Task<LedgerPage> RunAsync(LedgerFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (book, on) = (await BookAsync(ct), filter.On ?? Today);
        var asked = filter.Narrows ? [.. book.Rows.Where(row => Fits(row, on, filter))] : book.Rows;
        var lines = asked.Select(row => LineOf(row, on)).OfType<LedgerLine>().Where(line => filter.State is not { } state || line.Status == state).ToList();
        return new(filter, on, lines, lines.Count, filter.Narrows ? LedgerCount.Of([.. asked.Select(row => row.Life)], Today) : book.Counts)
        {
            Issuers = book.Issuers,
            Drafters = book.Drafters,
            Years = book.Years,
        };
    }

    /// <summary>One page of what fits.</summary>
    public async Task<LedgerPage> PageAsync(LedgerFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var whole = await RunAsync(filter, ct);
        return whole with { Lines = [.. whole.Lines.Skip((filter.Page - 1) * LedgerPage.PageSize).Take(LedgerPage.PageSize)] };
    }

    /// <summary>The counts of each year, of all documents, the newest first.</summary>
    public async Task<IReadOnlyList<LedgerCount>> CountsAsync(CancellationToken ct) => (await BookAsync(ct)).Counts;

    private Task<LedgerBook> BookAsync(CancellationToken ct) => register.KeptAsync("ledger", ReadAsync, ct);

    private async Task<LedgerBook> ReadAsync(CancellationToken ct) => LedgerBook.Of(await new LedgerReading(register, book.Contracts).RunAsync(ct), Today);

    private static bool Fits(LedgerRow row, DateOnly on, LedgerFilter filter) =>
        (filter.Kind is not { } kind || row.IsOfGovernment == (kind == LedgerKind.Government))
        && (string.IsNullOrEmpty(filter.Issuer) || row.OrganName == filter.Issuer)
        && (string.IsNullOrEmpty(filter.Drafter) || LedgerBook.DraftersOf(row.On(on)).Contains(filter.Drafter))
        && (filter.Year is not { } year || row.Life.PublishedOn?.Year == year)
        && (string.IsNullOrWhiteSpace(filter.Words) || $"{row.On(on).Title} {row.On(on).DocumentNumber}".Contains(filter.Words.Trim(), StringComparison.OrdinalIgnoreCase));

    private static LedgerLine? LineOf(LedgerRow row, DateOnly on) => row.Life.On(on) is { } status
        ? new(row, row.On(on), row.Life.TermOn(on), status, PublicAddresses.Record(row.DocumentId), row.Life.AsOf(on).EndedBy is { } by ? PublicAddresses.Record(by) : null) { IsExplained = row.IsExplainedOn(on) }
        : null;
}

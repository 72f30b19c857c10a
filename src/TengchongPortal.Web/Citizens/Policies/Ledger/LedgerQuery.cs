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
    public Task<LedgerPage> RunAsync(LedgerFilter filter, CancellationToken ct) => AskAsync(filter, .., ct);

    /// <summary>One page of what fits.</summary>
    public Task<LedgerPage> PageAsync(LedgerFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var first = (filter.Page - 1) * LedgerPage.PageSize;
        return AskAsync(filter, first..(first + LedgerPage.PageSize), ct);
    }

    // Where each document stands is asked of all; only what is shown is laid out as a line.
    private async Task<LedgerPage> AskAsync(LedgerFilter filter, Range part, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (book, on) = (await BookAsync(ct), filter.On ?? Today);
        var asked = filter.Narrows ? [.. book.Rows.Where(row => Fits(row, on, filter))] : book.Rows;
        var standing = !filter.Narrows && on == book.Day ? book.Standing : LedgerStanding.On(asked, on);
        var found = filter.State is { } state ? [.. standing.Where(one => one.Status == state)] : standing;
        return new(filter, on, [.. found.Take(part).Select(one => LineOf(one, on))], found.Count, filter.Narrows ? LedgerCount.Of([.. asked.Select(row => row.Life)], Today) : book.Counts)
        {
            Issuers = book.Issuers,
            Drafters = book.Drafters,
            Years = book.Years,
        };
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
        && (string.IsNullOrWhiteSpace(filter.Words) || Says(row.On(on), filter.Words.Trim()));

    private static bool Says(LedgerEdition edition, string words) =>
        edition.Title.Contains(words, StringComparison.OrdinalIgnoreCase) || edition.DocumentNumber.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static LedgerLine LineOf(LedgerStanding one, DateOnly on) =>
        new(one.Row, one.Row.On(on), one.Row.Life.TermOn(on), one.Status, PublicAddresses.Record(one.Row.DocumentId), one.Row.Life.AsOf(on).EndedBy is { } by ? PublicAddresses.Record(by) : null) { IsExplained = one.Row.IsExplainedOn(on) };
}

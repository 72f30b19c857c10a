using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>Asks the ledger (规范性文件台账, R157) how things stood on a day.</summary>
public sealed class LedgerQuery(PublicRegister register, ReferenceBook book, LedgerWords words, TimeProvider clock)
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

    // All that is asked about is counted; only what is shown is laid out as a line.
    private async Task<LedgerPage> AskAsync(LedgerFilter filter, Range part, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (book, on) = (await BookAsync(ct), filter.On ?? Today);
        var asked = filter.Narrows ? Narrowed(book.Entries, on, filter) : book.Entries;
        var standing = asked.Select(entry => (entry.Row, entry.Row.Course.On(on).Status)).Where(one => one.Status is { } status && status == (filter.State ?? status));
        return new(filter, on, [.. standing.Take(part).Select(one => LineOf(one.Row, one.Status!.Value, on))], standing.Count(), filter.Narrows ? LedgerCount.Of([.. asked.Select(entry => entry.Row.Course)], Today) : book.Counts)
        {
            Today = Today,
            Issuers = book.Issuers,
            Drafters = book.Drafters,
            Years = book.Years,
        };
    }

    /// <summary>The counts of each year, of all documents, the newest first.</summary>
    public async Task<IReadOnlyList<LedgerCount>> CountsAsync(CancellationToken ct) => (await BookAsync(ct)).Counts;

    private Task<LedgerBook> BookAsync(CancellationToken ct) => register.KeptAsync("ledger", ReadAsync, ct);

    private async Task<LedgerBook> ReadAsync(CancellationToken ct) => LedgerBook.Of(await new LedgerReading(register, book.Contracts).RunAsync(ct), words, Today);

    private List<LedgerEntry> Narrowed(IReadOnlyList<LedgerEntry> entries, DateOnly on, LedgerFilter filter)
    {
        var said = words.WordsOf(filter.Words);
        return [.. entries.Where(entry => entry.SaysOn(on, said) && Fits(entry.Row, on, filter))];
    }

    private static bool Fits(LedgerRow row, DateOnly on, LedgerFilter filter) =>
        (filter.Kind is not { } kind || row.IsOfGovernment == (kind == LedgerKind.Government))
        && (string.IsNullOrEmpty(filter.Issuer) || row.OrganName == filter.Issuer)
        && (string.IsNullOrEmpty(filter.Drafter) || LedgerBook.DraftersOf(row.On(on)).Contains(filter.Drafter))
        && (filter.Year is not { } year || row.Life.PublishedOn?.Year == year);

    private static LedgerLine LineOf(LedgerRow row, NormativeStatus status, DateOnly on) =>
        new(row, row.On(on), row.Life.TermOn(on), status, PublicAddresses.Record(row.DocumentId), row.Life.AsOf(on).EndedBy is { } by ? PublicAddresses.Record(by) : null) { IsExplained = row.IsExplainedOn(on) };
}

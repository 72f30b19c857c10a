using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>What a citizen finds at the address of a record, or of one of its editions.</summary>
public sealed class RecordQuery(PublicRegister register, ReferenceBook book, RecordPages pages)
{
    /// <exception cref="MissingException">Nothing was ever public at this address.</exception>
    public async Task<RecordAnswer> RunAsync(Guid id, CancellationToken ct) =>
        await AnswerAsync(await register.Addresses.SingleOrDefaultAsync(record => record.DocumentId == id, ct), ct);

    /// <exception cref="MissingException">There is no public edition of this number.</exception>
    public async Task<RecordAnswer> RunAsync(Guid id, int edition, CancellationToken ct)
    {
        var record = await register.Editions.SingleOrDefaultAsync(one => one.DocumentId == id && one.EditionNumber == edition, ct);

        return record is { IsCurrent: true } ? new() { Redirect = PublicAddresses.Record(id) } : await AnswerAsync(record, ct);
    }

    private async Task<RecordAnswer> AnswerAsync(PublicRecord? record, CancellationToken ct) => record switch
    {
        null => throw new MissingException(),
        { NoticeRedirect: ['/', not '/' and not '\\', ..] } => new() { Redirect = record.NoticeRedirect },
        { Visibility: PublicVisibility.Notice } => new() { Gone = GonePage.Of(record, book) },
        _ => new() { Page = await pages.DrawAsync(record, ct) },
    };
}

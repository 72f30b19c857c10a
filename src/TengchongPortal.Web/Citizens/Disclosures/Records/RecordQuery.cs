using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Citizens.Disclosures.Policies;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>What a citizen finds at the address of a record, or of one of its editions.</summary>
public sealed class RecordQuery(PublicRegister register, ReferenceBook book, SurroundingsQuery surroundings, RecordPages pages, KnowledgePartQuery knowledge)
{
    /// <exception cref="MissingException">Nothing was ever public at this address.</exception>
    public async Task<RecordAnswer> RunAsync(Guid id, CancellationToken ct) =>
        await AnswerAsync(id, await surroundings.RunAsync(register.Addresses.Where(record => record.DocumentId == id), ct), ct);

    /// <exception cref="MissingException">There is no public edition of this number.</exception>
    public async Task<RecordAnswer> RunAsync(Guid id, int edition, CancellationToken ct)
    {
        var found = await surroundings.RunAsync(register.Editions.Where(one => one.DocumentId == id && one.EditionNumber == edition), ct);

        return found is { Record.IsCurrent: true } || (found is null && await knowledge.WasToldAsync(id, edition, ct))
            ? new() { Redirect = PublicAddresses.Record(id) }
            : await AnswerAsync(id, found, ct);
    }

    private async Task<RecordAnswer> AnswerAsync(Guid id, FoundRecord? found, CancellationToken ct) => found switch
    {
        null => new() { Gone = await knowledge.GoneAsync(id, ct) ?? throw new MissingException() },
        { Record.NoticeRedirect: ['/', not '/' and not '\\', ..] address } => new() { Redirect = address },
        { Record: { Visibility: PublicVisibility.Notice } record } => new() { Gone = GonePage.Of(record, book) },
        _ => new() { Page = await pages.DrawAsync(found, ct) },
    };
}

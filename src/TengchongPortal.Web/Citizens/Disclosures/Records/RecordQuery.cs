using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Disclosures.Headers;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>What a citizen finds at the address of a record, or of one of its editions.</summary>
public sealed class RecordQuery(PublicRegister register, ReferenceBook book, RecordParts parts)
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
        _ => new() { Page = await PageAsync(record, ct) },
    };

    private async Task<RecordPage> PageAsync(PublicRecord record, CancellationToken ct)
    {
        var setting = await parts.Settings.RunAsync(record, ct);
        var header = HeaderBlock.Of(record, setting.Views, PublicAddresses.Organ(setting.Organ.Key), PublicAddresses.Column(setting.Column.Key));

        return new()
        {
            Id = record.DocumentId,
            Title = record.Title,
            Path = [new("政府信息公开目录", PublicAddresses.Catalogue), .. setting.ColumnPath.Select(column => new Crumb(column.Name, PublicAddresses.Column(column.Key))), new("正文")],
            Header = header,
            Tags = RecordTags.Of(record, setting, header),
            Standing = await parts.Standings.RunAsync(record, setting.Organ.Name, ct),
            Facts = RecordFacts.Of(record, book),
            Summary = record.Summary,
            Body = new HtmlString(record.BodyHtml),
            BodyText = record.BodyText,
            Files = await parts.Links.FilesAsync(record, ct),
            Links = record.IsCurrent ? await parts.Links.LinksAsync(record, ct) : [],
            Editions = await parts.Traces.EditionsAsync(record, ct),
            Trace = await parts.Traces.LeafAsync(record, ct),
        };
    }
}

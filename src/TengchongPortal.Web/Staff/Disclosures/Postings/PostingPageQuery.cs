using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Codes;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Staff.Disclosures.Postings;

/// <summary>Draws the carriers of a released text for whoever may enter them.</summary>
public sealed class PostingPageQuery(PublicRegister register, PostingBook book, CarrierBook carriers, SiteProfile site)
{
    /// <exception cref="MissingException">Citizens do not read it, or it is not this person's to enter.</exception>
    public async Task<PostingPage> RunAsync(Guid documentId, PostingForm form, Actor actor, CancellationToken ct)
    {
        var record = await register.Records.SingleOrDefaultAsync(one => one.DocumentId == documentId, ct);
        if (record is null || await book.ShownAsync(documentId, ct) is not { } document || !CarrierPosting.IsOpenTo(actor, document))
        {
            throw new MissingException("record");
        }

        var lines = await book.OfAsync(documentId, ct);
        return new(documentId, record.Title, PublicAddresses.Record(documentId))
        {
            Pack = PackOf(record),
            Lines = [new(NameOf(Carrier.Portal), "", record.ReleasedAt, "", null), .. lines.Select(LineOf)],
            Carriers = [.. carriers.Carriers.Where(carrier => !carrier.IsPortal).Select(carrier => new SelectListItem(carrier.Name, carrier.Key))],
            Form = form,
        };
    }

    private LedgerLine LineOf(CarrierPosting posting) => new(NameOf(posting.CarrierKey), posting.Place, posting.PostedAt, posting.Proof, posting.PersonName);

    private string NameOf(string key) => carriers.Find(key)?.Name ?? key;

    private CopyPack PackOf(PublicRecord record)
    {
        var address = new Uri(site.BaseUrl, PublicAddresses.Record(record.DocumentId)).AbsoluteUri;
        var source = $"来源：{record.OrganName}，{ChinaClock.Day(record.ReleasedAt)}发布，索引号{record.IndexNumber}";
        return new($"【{record.Title}】\n{record.Summary}\n全文：{address}\n{source}", $"{record.Title}\n\n{record.BodyText.Trim()}\n\n{source}\n网上全文：{address}", QrCode.Of(address));
    }
}

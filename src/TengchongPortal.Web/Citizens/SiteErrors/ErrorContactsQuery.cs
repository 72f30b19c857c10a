using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>Who answers for the page: the organ that published the record, else the site.</summary>
public sealed class ErrorContactsQuery(PublicRegister register, PhoneRegisterReading phones, SiteProfile site)
{
    public async Task<ErrorContacts> RunAsync(string? about, CancellationToken ct)
    {
        var lines = await phones.RunAsync(ct);
        var page = about is null ? null : new Uri(site.BaseUrl, about);
        if (page is null || PublicAddresses.RecordIn(page.AbsolutePath) is not { } id || await register.Records.Where(record => record.DocumentId == id).Select(record => new { record.Title, record.OrganId, record.OrganName }).SingleOrDefaultAsync(ct) is not { } record)
        {
            var host = await register.Organs.Where(organ => organ.Name == site.Sponsor).Join(register.Offices, organ => organ.Id, one => one.OrganId, (_, one) => one).FirstOrDefaultAsync(ct);
            return new(page, null, host is null ? null : site.Sponsor, host is null ? null : ErrorContacts.OfficeBeside(site.Sponsor, host.Name), host is null ? null : lines.Told(host.Phone));
        }

        var living = (await register.SuccessionAsync(ct)).LivingOf(record.OrganId);
        var office = await register.Offices.SingleOrDefaultAsync(one => one.OrganId == living, ct);
        var organ = living == record.OrganId ? record.OrganName : await register.Organs.Where(one => one.Id == living).Select(one => one.Name).SingleAsync(ct);
        return new(page, record.Title, organ, office is null ? null : ErrorContacts.OfficeBeside(organ, office.Name), office is null ? null : lines.Told(office.Phone));
    }
}

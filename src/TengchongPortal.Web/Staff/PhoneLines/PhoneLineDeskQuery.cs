using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Staff.PhoneLines;

/// <summary>Lays out the register of lines for whoever states or confirms something in it (R134).</summary>
public sealed class PhoneLineDeskQuery(PortalDbContext db, PublicRegister register, PhoneRegisterReading phones, SiteProfile site)
{
    private const int MostFaults = 50;

    /// <param name="number">A number whose line is to be changed; empty for a new one.</param>
    public async Task<PhoneLineDesk> RunAsync(string? number, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (lines, organs) = (await phones.RunAsync(ct), await register.OrganListAsync(ct));
        var waiting = await db.PhoneLineEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Open).OrderBy(entry => entry.EnteredAt).ToListAsync(ct);
        var city = organs.City();
        return new(
            lines.Lines,
            [.. waiting.Select(entry => new WaitingLine(entry, organs.FirstOrDefault(organ => organ.Key == entry.OrganKey)?.Name ?? "", entry.EnteredBy != reader.Id && reader.May(Capability.RunReleases, city.Path)))],
            [.. await FaultsAsync(lines, organs, ct)],
            [.. organs.Where(organ => organ.Kind != OrganKind.External && organ.ValidTo is null && ResponsibilityRights.MayEnter(reader, organ.Path)).Select(organ => new SelectListItem(organ.Name, organ.Key))])
        {
            Form = lines.Find(number ?? "") is { } line ? PhoneLineForm.Of(line) : new(),
        };
    }

    private async Task<IEnumerable<PhoneFault>> FaultsAsync(PhoneRegister lines, IReadOnlyList<Organ> organs, CancellationToken ct)
    {
        var names = organs.ToDictionary(organ => organ.Id);
        var offices = (await register.Offices.ToListAsync(ct)).Where(office => lines.IsGone(office.Phone) && names.ContainsKey(office.OrganId))
            .Select(office => new PhoneFault(office.Phone, $"{names[office.OrganId].Name}的办公电话", PublicAddresses.Organ(names[office.OrganId].Key)));
        var strange = (await register.Interpretations.Where(one => one.Phone != "").Select(one => one.Phone).Distinct().ToListAsync(ct)).Where(phone => NumbersIn(phone).Any(IsUnknown)).ToList();
        var interpretations = (await register.Interpretations.Where(one => strange.Contains(one.Phone)).OrderByDescending(one => one.RecordSequence).Take(MostFaults).Select(one => new { one.Phone, one.Record.Title, one.Record.DocumentId }).ToListAsync(ct))
            .SelectMany(one => NumbersIn(one.Phone).Where(IsUnknown).Select(phone => new PhoneFault(phone, one.Title, PublicAddresses.Record(one.DocumentId))));
        PhoneFault[] own = site.Contacts.Phone is { } phone && IsUnknown(phone) ? [new(phone, "网站联系电话（页脚）", "/")] : [];
        return own.Concat(offices).Concat(interpretations).Take(MostFaults);

        bool IsUnknown(string number) => !lines.Known.Contains(PhoneNumbers.KeyOf(number));
    }

    /// <summary>Two numbers of one office are written one behind the other.</summary>
    private static string[] NumbersIn(string phone) => phone.Split(['、', '，', '；', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One organ and whom to ring about openness there; without an office when none was confirmed.</summary>
public sealed record OrganContact(string Name, string Address, string? Office, string? Phone);

/// <summary>The telephone list: the one number of the city first (R134), then every organ.</summary>
public sealed record ContactsPage(PhoneLine? Unified, IReadOnlyList<ContactGroup> Groups);

/// <summary>The list of one kind of organs.</summary>
public sealed record ContactGroup(string Label, IReadOnlyList<OrganContact> Organs);

/// <summary>The telephone list of openness (R10): every organ of the register that still exists.</summary>
public sealed class OrganContactsQuery(PublicRegister register, PhoneRegisterReading phones, TimeProvider clock)
{
    public async Task<ContactsPage> RunAsync(CancellationToken ct)
    {
        var lines = await phones.RunAsync(ct);
        var offices = await register.Offices.ToDictionaryAsync(office => office.OrganId, ct);
        var organs = await register.Organs.Standing(ChinaTime.DayOf(clock.GetUtcNow())).OrderBy(organ => organ.Order).ToListAsync(ct);
        return new(lines.Unified, [.. organs.GroupBy(organ => organ.Kind).OrderBy(group => group.Key).Select(group => new ContactGroup(group.Key.Label, [.. group.Select(organ => LineOf(organ, offices.GetValueOrDefault(organ.Id), lines))]))]);
    }

    private static OrganContact LineOf(Organ organ, PublicOffice? office, PhoneRegister lines) =>
        new(organ.Name, PublicAddresses.Organ(organ.Key), office?.Name, office is null ? null : lines.Told(office.Phone));
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One organ and whom to ring about openness there; without an office when none was confirmed.</summary>
public sealed record OrganContact(string Name, string Address, string? Office, string? Phone);

/// <summary>The list of one kind of organs.</summary>
public sealed record ContactGroup(string Label, IReadOnlyList<OrganContact> Organs);

/// <summary>The telephone list of openness (R10): every organ of the register that still exists.</summary>
public sealed class OrganContactsQuery(PublicRegister register, TimeProvider clock)
{
    public async Task<IReadOnlyList<ContactGroup>> RunAsync(CancellationToken ct)
    {
        var offices = await register.Offices.ToDictionaryAsync(office => office.OrganId, ct);
        var organs = await register.Organs.Standing(ChinaTime.DayOf(clock.GetUtcNow())).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.GroupBy(organ => organ.Kind).OrderBy(group => group.Key).Select(group => new ContactGroup(group.Key.Label, [.. group.Select(organ => LineOf(organ, offices.GetValueOrDefault(organ.Id)))]))];
    }

    private static OrganContact LineOf(Organ organ, PublicOffice? office) => new(organ.Name, PublicAddresses.Organ(organ.Key), office?.Name, office?.Phone);
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One organ and whom to ring about openness there; without an office when none was confirmed.</summary>
public sealed record OrganContact(string Name, string Address, string? Office, string? Phone);

/// <summary>The telephone list of openness (R10): every organ of the register that still exists.</summary>
public sealed class OrganContactsQuery(PublicRegister register, TimeProvider clock)
{
    public async Task<IReadOnlyList<OrganContact>> RunAsync(CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var offices = await register.Offices.ToDictionaryAsync(office => office.OrganId, ct);
        var organs = await register.Organs.Where(organ => organ.Kind != OrganKind.External && (organ.ValidTo == null || organ.ValidTo >= today)).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.Select(organ => new OrganContact(organ.Name, PublicAddresses.Organ(organ.Key), offices.GetValueOrDefault(organ.Id)?.Name, offices.GetValueOrDefault(organ.Id)?.Phone))];
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The invented people by organ, in the order of the register.</summary>
public sealed class DemonstrationPeopleQuery(PortalDbContext db, DemonstrationDoor door)
{
    public async Task<ImmutableArray<DemonstrationGroup>> RunAsync(CancellationToken ct)
    {
        if (!door.IsOpen)
        {
            return [];
        }

        var people = await db.Users.AsNoTracking().Include(person => person.Grants)
            .Where(person => person.IsDemonstration && !person.IsDisabled)
            .Join(db.Organs, person => person.OrganId, organ => organ.Id, (person, organ) => new { person, organ.Name, organ.Order })
            .OrderBy(row => row.Order).ThenBy(row => row.person.UserName)
            .ToListAsync(ct);
        return
        [
            .. people.GroupBy(row => row.Name).Select(group => new DemonstrationGroup(
                group.Key,
                [.. group.Select(row => new DemonstrationPerson(row.person.UserName!, row.person.DisplayName, string.Join("、", row.person.Grants.Select(grant => grant.Role).Distinct().Select(role => role.Label))))])),
        ];
    }
}

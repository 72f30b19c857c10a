using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The invented people: those who can bring one text to the public between them, and all by organ in the order of the register.</summary>
public sealed class DemonstrationPeopleQuery(PortalDbContext db, DemonstrationDoor door)
{
    /// <summary>The hands an ordinary text goes through, in their order (route A of workflow.md 3.2).</summary>
    private static readonly ImmutableArray<StaffRole> _hands =
        [StaffRole.DraftingClerk, StaffRole.UnitReviewer, StaffRole.SecrecyReviewer, StaffRole.Proofreader, StaffRole.FinalSigner, StaffRole.OfficeEditor];

    public async Task<DemonstrationPeople> RunAsync(CancellationToken ct)
    {
        if (!door.IsOpen)
        {
            return DemonstrationPeople.Nobody;
        }

        var people = await db.Users.AsNoTracking().Include(person => person.Grants)
            .Where(person => person.IsDemonstration && !person.IsDisabled)
            .Join(db.Organs, person => person.OrganId, organ => organ.Id, (person, organ) => new { Person = person, organ.Name, organ.Order })
            .OrderBy(row => row.Order).ThenBy(row => row.Person.UserName)
            .ToListAsync(ct);
        var organs = people.GroupBy(row => row.Name, row => PersonOf(row.Person)).Select(group => new DemonstrationGroup(group.Key, [.. group])).ToImmutableArray();
        return new(HandsOf(organs), organs);
    }

    private static DemonstrationPerson PersonOf(StaffAccount account) =>
        new(account.UserName!, account.DisplayName, [.. account.Grants.Select(grant => grant.Role).Distinct().OrderBy(role => role)]);

    // The first organ that has somebody for every hand.
    private static ImmutableArray<DemonstrationHand> HandsOf(ImmutableArray<DemonstrationGroup> organs) => organs
        .Select(organ => _hands.Select(role => (role, person: organ.People.FirstOrDefault(person => person.Roles.Contains(role)))).ToList())
        .Where(hands => hands.TrueForAll(hand => hand.person is not null))
        .Select(hands => hands.Select(hand => new DemonstrationHand(hand.role, hand.person!)).ToImmutableArray())
        .FirstOrDefault([]);
}

using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Invented people to come in as; nobody everywhere but in a demonstration under development.</summary>
/// <param name="Hands">One person for each hand an ordinary text goes through, in their order.</param>
public sealed record DemonstrationPeople(ImmutableArray<DemonstrationHand> Hands, ImmutableArray<DemonstrationGroup> Organs)
{
    public static DemonstrationPeople Nobody { get; } = new([], []);

    public int Count => Organs.Sum(organ => organ.People.Length);
}

/// <summary>The invented people of one organ.</summary>
public sealed record DemonstrationGroup(string Organ, ImmutableArray<DemonstrationPerson> People);

/// <summary>An invented person with the roles held.</summary>
public sealed record DemonstrationPerson(string Account, string Name, ImmutableArray<StaffRole> Roles);

/// <summary>Who takes a text on, and in which role.</summary>
public sealed record DemonstrationHand(StaffRole Role, DemonstrationPerson Person);

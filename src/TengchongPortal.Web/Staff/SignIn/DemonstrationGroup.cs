using System.Collections.Immutable;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The invented people of one organ.</summary>
public sealed record DemonstrationGroup(string Organ, ImmutableArray<DemonstrationPerson> People);

/// <summary>An invented person with the roles held.</summary>
public sealed record DemonstrationPerson(string Account, string Name, string Roles);

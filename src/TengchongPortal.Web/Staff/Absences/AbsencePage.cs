using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>The absences of one person, and whom this person stands in for.</summary>
public sealed record AbsencePage(Guid PersonId, string Name, bool IsOwn, AbsenceForm Form, ImmutableArray<SelectListItem> Deputies, ImmutableArray<AbsenceLine> Away, ImmutableArray<AbsenceLine> StandingIn);

/// <summary>One absence in words.</summary>
/// <param name="Other">The deputy, or the absent person where this one stands in.</param>
public sealed record AbsenceLine(Guid Id, string Other, DateTimeOffset From, DateTimeOffset Until, bool IsOpen, bool IsNow, string EnteredBy);

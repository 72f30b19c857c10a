using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Organisations.Merging;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>The form, with the organs that may be merged.</summary>
public sealed record MergerFormPage(MergerForm Form, ImmutableArray<SelectListItem> Organs, ImmutableArray<SelectListItem> Successors);

/// <summary>What would move, to be confirmed.</summary>
/// <param name="IsStale">Something changed since the person looked.</param>
public sealed record PlanPage(MergerForm Form, MergerPlan Plan, bool IsStale = false);

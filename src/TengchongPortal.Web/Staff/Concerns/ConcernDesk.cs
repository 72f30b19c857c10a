using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>The register as a person at work sees it.</summary>
/// <param name="Silent">Fields without a response for too long; listed to the office.</param>
public sealed record ConcernDesk(ImmutableArray<ConcernRow> Open, ImmutableArray<ConcernRow> Closed, ImmutableArray<SilentField> Silent, ImmutableArray<SelectListItem> Fields)
{
    public bool MayRegister { get; init; }

    public ConcernForm Form { get; init; } = new() { FormKey = Guid.NewGuid() };
}

/// <param name="Organ">Empty while nobody answers for it.</param>
/// <param name="IsUnowned">Red: the term for finding an owner ran out (R36).</param>
/// <param name="HasLostProof">Called solved, and the record that proves it is not shown any more.</param>
public sealed record ConcernRow(Concern Concern, string Field, string Organ, DateTimeOffset OwnerBy, DateTimeOffset AnswerBy, bool IsUnowned, bool IsLate, bool HasLostProof);

public sealed record SilentField(string Label, string Owner, DateOnly? LastResponse);

/// <summary>A concern with what can be done about it.</summary>
public sealed record ConcernFile(ConcernRow Row, ImmutableArray<ConcernLineView> Lines, ImmutableArray<ConcernStep> Steps, ImmutableArray<SelectListItem> Organs)
{
    public required ConcernStepForm Form { get; init; }
}

public sealed record ConcernLineView(ConcernLine Line, string Organ, string? Title);

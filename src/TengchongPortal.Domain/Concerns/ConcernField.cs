using System.Collections.Immutable;

namespace TengchongPortal.Domain.Concerns;

/// <summary>A hot field of which the public is answered (R38), with the organ that answers for it and the days it holds.</summary>
/// <param name="Label">The official name.</param>
/// <param name="OrganKey">Key of its owner in the register of organs.</param>
/// <param name="To">Last day, that day included; null = open.</param>
public sealed record ConcernField(string Code, string Label, string OrganKey, DateOnly From, DateOnly? To, string Source)
{
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } last || day <= last);
}

/// <summary>The fields in their order; a field that no longer holds keeps its page while concerns stand in it.</summary>
public sealed record ConcernFields(ImmutableArray<ConcernField> All)
{
    public IEnumerable<ConcernField> On(DateOnly day) => All.Where(field => field.HoldsOn(day));

    /// <summary>The row of a code that holds on a day; null for no such code and for one that holds no more.</summary>
    public ConcernField? Holding(string? code, DateOnly day) => All.FirstOrDefault(field => field.Code == code && field.HoldsOn(day));

    /// <summary>The row of a code that holds on a day, else its newest; null for no such code.</summary>
    public ConcernField? Find(string code, DateOnly day) => Holding(code, day) ?? All.LastOrDefault(field => field.Code == code);
}

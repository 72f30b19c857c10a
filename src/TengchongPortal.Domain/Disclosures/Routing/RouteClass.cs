using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>Which texts belong to a class that routes ask about, such as <c>class-a</c> (重大新闻或者重要信息, R32): dated data, closed and never edited.</summary>
public sealed record RouteClass(string Condition, ImmutableArray<string> Columns, DateOnly EffectiveFrom, DateOnly? EffectiveTo)
{
    public bool Holds(RouteCase subject, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo) && Columns.Contains(subject.Column);
    }
}

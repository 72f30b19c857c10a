using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>Where a warning of an organ may point to: a township warns for itself, every other organ for the whole city and each of its towns.</summary>
public static class WarningPlaces
{
    private static readonly ImmutableArray<string> _offices = ["人民政府", "办事处"];

    /// <param name="register">Every organ of the register, in its order.</param>
    public static ImmutableArray<string> For(Organ organ, IEnumerable<Organ> register, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var places = register.Where(one => one.Kind is OrganKind.Government or OrganKind.Township && one.ExistsOn(day)).ToList();
        var city = places.FirstOrDefault(one => one.Kind == OrganKind.Government);
        var meant = organ.Kind == OrganKind.Township ? places.Where(one => one.Id == organ.Id) : places;
        return [.. meant.Select(one => NameOf(one, one.Id == city?.Id ? "" : NameOf(city, "", day), day)).Distinct()];
    }

    private static string NameOf(Organ? organ, string above, DateOnly day)
    {
        var name = organ?.NameOn(day) ?? "";
        var office = _offices.FirstOrDefault(one => name.EndsWith(one, StringComparison.Ordinal));
        name = office is null ? name : name[..^office.Length];
        return above.Length > 0 && name.StartsWith(above, StringComparison.Ordinal) && name != above ? name[above.Length..] : name;
    }
}

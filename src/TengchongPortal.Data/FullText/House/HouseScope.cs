using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText.House;

/// <summary>
/// Whom an edition may concern: those with any right at its organ, and everybody where persons or other organs are named. Wider than the
/// right to read it, which is asked of each edition again (<see cref="EditionReading"/>).
/// </summary>
public static class HouseScope
{
    private const string Named = "named";

    public static string Of(Edition edition, RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(text);
        return edition.IsLimited || text.NamedOrgans.Length > 0 || text.Policy is { Drafters.IsEmpty: false } ? Named : At(edition.OrganPath);
    }

    public static ImmutableArray<string> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [Named, .. actor.Grants.Select(grant => At(grant.OrganPath)).Distinct()];
    }

    private static string At(string path) => SearchScope.OfOrgan(path.Split('/', StringSplitOptions.RemoveEmptyEntries));
}

using System.Collections.Immutable;
using TengchongPortal.Data.Training;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>The people behind one share of awareness.</summary>
public sealed record AwarenessPage(AwarenessLine Line, DateOnly Month, DateOnly Day);

/// <param name="People">Whose account is in use, by name.</param>
public sealed record AwarenessLine(string OrganKey, string Organ, ImmutableArray<StaffTraining> People)
{
    public int Trained => People.Count(person => person.IsTrained);

    public string Share => $"{Math.Round(100m * Trained / People.Length)}%";
}

namespace TengchongPortal.Domain.Staff;

/// <summary>Whether distinct persons can fill every gate of a route (workflow.md 3.10): a small matching problem.</summary>
public static class Staffing
{
    /// <param name="candidates">For each gate, the persons entitled to sign it who are not authors.</param>
    public static bool CanFill(IReadOnlyList<IReadOnlyCollection<Guid>> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var gateOf = new Dictionary<Guid, int>();
        return Enumerable.Range(0, candidates.Count).All(gate => Place(gate, candidates, gateOf, []));
    }

    // An augmenting path: takes a free person, or makes one who is placed move to another gate.
    private static bool Place(int gate, IReadOnlyList<IReadOnlyCollection<Guid>> candidates, Dictionary<Guid, int> gateOf, HashSet<Guid> tried)
    {
        foreach (var person in candidates[gate].Where(tried.Add))
        {
            if (!gateOf.TryGetValue(person, out var other) || Place(other, candidates, gateOf, tried))
            {
                gateOf[person] = gate;
                return true;
            }
        }

        return false;
    }
}

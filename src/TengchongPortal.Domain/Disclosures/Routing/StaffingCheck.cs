using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>
/// Whether distinct, entitled persons beside the author fill every gate of a route at an organ, also when any one of them is absent
/// (workflow.md 3.10). Without it people would share passwords, and every safeguard would be theatre.
/// </summary>
/// <param name="Clerks">How many may draft there.</param>
/// <param name="Gates">Each gate with how many may sign it there, authors included.</param>
/// <param name="Pillars">Names of those whose absence alone stops every text; empty when the organ is unstaffed anyway.</param>
public sealed record StaffingCheck(StaffingOutcome Outcome, int Clerks, ImmutableArray<(Gate Gate, int People)> Gates, ImmutableArray<string> Pillars)
{
    /// <param name="actors">Everybody with the grants in force now.</param>
    public static StaffingCheck Of(string organPath, IReadOnlyList<Gate> gates, IReadOnlyList<Actor> actors)
    {
        ArgumentNullException.ThrowIfNull(gates);
        ArgumentNullException.ThrowIfNull(actors);
        var signers = gates.ToDictionary(gate => gate, gate => actors.Where(actor => actor.May(gate.HeldBy(), organPath)).ToList());
        var clerks = actors.Where(actor => actor.May(Capability.WriteDrafts, organPath)).ToList();
        bool Fills(Actor clerk, Guid? absent) => absent != clerk.Id
            && Staffing.CanFill([.. gates.Select(gate => signers[gate].Select(actor => actor.Id).Where(id => id != clerk.Id && id != absent).ToList())]);

        var works = clerks.Where(clerk => Fills(clerk, null)).ToList();
        var pillars = works.Count == 0 ? [] : signers.Values.SelectMany(list => list).Concat(works).DistinctBy(actor => actor.Id).Where(actor => !works.Any(clerk => Fills(clerk, actor.Id))).ToList();
        return new(
            works.Count == 0 ? StaffingOutcome.Unstaffed : works.Count < clerks.Count || pillars.Count > 0 ? StaffingOutcome.Fragile : StaffingOutcome.Sound,
            clerks.Count,
            [.. gates.Select(gate => (gate, signers[gate].Count))],
            [.. pillars.Select(actor => actor.Name)]);
    }
}

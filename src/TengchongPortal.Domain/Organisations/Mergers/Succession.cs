using System.Collections.Frozen;
using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>
/// Who answers for an organ that was merged (R110): the organ itself while it lives, else its successor, step by step. Nothing that names the old
/// organ is rewritten for it; a right held at the successor reaches the path of the predecessor.
/// </summary>
public sealed class Succession(IEnumerable<SuccessionStep> steps)
{
    private readonly FrozenDictionary<Guid, SuccessionStep> _next = steps.ToFrozenDictionary(step => step.From);

    public static Succession None { get; } = new([]);

    public bool IsMerged(Guid organ) => _next.ContainsKey(organ);

    /// <summary>The organ that answers today.</summary>
    public Guid LivingOf(Guid organ) => StepsFrom(organ).LastOrDefault()?.To ?? organ;

    /// <summary>Every organ for which this one answers besides itself, near and far.</summary>
    public IReadOnlyList<Guid> BehindOf(Guid organ) => [.. _next.Keys.Where(one => one != organ && StepsFrom(one).Any(step => step.To == organ))];

    /// <summary>The path itself and those of the organs that answer for it.</summary>
    public IReadOnlyList<string> PathsFrom(string path) =>
        [path, .. _next.Values.Where(step => step.FromPath == path).SelectMany(step => StepsFrom(step.From)).Select(step => step.ToPath)];

    /// <summary>What was known at a moment, for whoever judges a signature of that moment.</summary>
    public Succession AsOf(DateTimeOffset at) => _next.Values.All(step => step.At <= at) ? this : new(_next.Values.Where(step => step.At <= at));

    public Succession With(SuccessionStep step) => new(_next.Values.Append(step));

    /// <summary>The grants with the reach that mergers gave them: where the successor is reached, so are its predecessors.</summary>
    public ImmutableArray<Grant> Reaching(ImmutableArray<Grant> grants)
    {
        if (_next.Count == 0)
        {
            return grants;
        }

        var all = grants.ToList();
        for (var at = 0; at < all.Count; at++)
        {
            all.AddRange(Further(all[at]).Where(grant => !all.Contains(grant)).ToList());
        }

        return [.. all];
    }

    private IEnumerable<Grant> Further(Grant grant) => _next.Values
        .Where(step => grant.IsAt(step.ToPath, null) && !grant.IsAt(step.FromPath, null))
        .Select(step => grant with { OrganPath = step.FromPath });

    // The rules let no circle come about; a database that somebody forged must not keep the portal busy for ever.
    private IEnumerable<SuccessionStep> StepsFrom(Guid organ)
    {
        for (var left = _next.Count; left > 0 && _next.TryGetValue(organ, out var step); left--)
        {
            yield return step;
            organ = step.To;
        }
    }
}

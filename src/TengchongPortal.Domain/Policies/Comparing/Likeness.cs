namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>
/// How much of an interpretation stands in the policy word for word. A shortened policy is no interpretation; whoever signs must say that
/// it was seen (R44). Measured over runs of eight characters, so that terms that must be repeated do not count.
/// </summary>
/// <param name="Percent">Share of the interpretation's runs that the policy has too.</param>
/// <param name="Limit">From which share on a reviewer must confirm.</param>
public sealed record Likeness(int Percent, int Limit)
{
    private const int Run = 8;

    public bool IsTooMuch => Percent > Limit;

    public static int Between(string interpretation, string policy)
    {
        var own = RunsOf(interpretation);
        if (own.Count == 0)
        {
            return 0;
        }

        var theirs = RunsOf(policy).ToHashSet(StringComparer.Ordinal);
        return own.Count(theirs.Contains) * 100 / own.Count;
    }

    private static List<string> RunsOf(string text)
    {
        var words = string.Concat((text ?? "").Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => words.Substring(start, Run))];
    }
}

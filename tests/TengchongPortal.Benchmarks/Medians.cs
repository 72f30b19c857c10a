namespace TengchongPortal.Benchmarks;

/// <summary>The middle of several runs.</summary>
internal static class Medians
{
    public static double Of(IEnumerable<double> runs)
    {
        var sorted = runs.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

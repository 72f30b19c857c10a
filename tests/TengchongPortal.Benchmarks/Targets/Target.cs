using System.Globalization;

namespace TengchongPortal.Benchmarks.Targets;

/// <summary>A figure that something is wanted of.</summary>
/// <param name="Bound">The least, or the most, that is wanted.</param>
internal sealed record Target(string Figure, double Value, double Bound, bool IsLeast = false)
{
    public bool IsMet => IsLeast ? Value >= Bound : Value <= Bound;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Figure,-72} {Value,10:#,0.##}   wanted {(IsLeast ? "at least" : "at most ")} {Bound,8:#,0.##}   {(IsMet ? "met" : "MISSED")}");
}

/// <summary>What a race measured.</summary>
/// <param name="Lines">To be read.</param>
/// <param name="Targets">The figures of which something is wanted.</param>
internal sealed record Measured(IReadOnlyList<string> Lines, params IReadOnlyList<Target> Targets)
{
    /// <summary>What an answer costs, by its name, to be held against other sizes.</summary>
    public IReadOnlyDictionary<string, double> Costs { get; init; } = new Dictionary<string, double>();

    /// <summary>Within how many milliseconds 95 of 100 answers came, by the same names, where that was taken down.</summary>
    public IReadOnlyDictionary<string, double> Within95 { get; init; } = new Dictionary<string, double>();

    /// <summary>The lines, and below them what is wanted.</summary>
    public IEnumerable<string> Printed => Targets.Count == 0 ? Lines : [.. Lines, "", .. Targets.Select(target => target.ToString())];
}

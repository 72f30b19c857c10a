using System.Collections.Immutable;

namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>A stretch of time with the same people on duty for a key; nobody is a gap.</summary>
public sealed record DutyStretch(DateTimeOffset From, DateTimeOffset Until, ImmutableArray<string> Names)
{
    public bool IsGap => Names.IsEmpty;
}

/// <summary>A time laid out by who is on duty.</summary>
public static class DutyCover
{
    /// <summary>The stretches from one moment to another, without holes and in their order.</summary>
    /// <param name="spans">The spans of one key.</param>
    public static ImmutableArray<DutyStretch> Between(DateTimeOffset from, DateTimeOffset until, IReadOnlyCollection<DutySpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var cuts = spans.SelectMany(span => new[] { span.From, span.Until })
            .Where(cut => from < cut && cut < until)
            .Append(from).Append(until).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => new DutyStretch(start, end, NamesAt(start, spans))).Aggregate(ImmutableList<DutyStretch>.Empty, Join)];
    }

    private static ImmutableArray<string> NamesAt(DateTimeOffset at, IEnumerable<DutySpan> spans) =>
        [.. spans.Where(span => span.HoldsAt(at)).Select(span => span.Name).Distinct().Order(StringComparer.Ordinal)];

    private static ImmutableList<DutyStretch> Join(ImmutableList<DutyStretch> stretches, DutyStretch next) =>
        stretches.LastOrDefault() is { } last && last.Names.SequenceEqual(next.Names)
            ? stretches.SetItem(stretches.Count - 1, last with { Until = next.Until })
            : stretches.Add(next);
}

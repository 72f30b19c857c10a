using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// The ordered stages of gates that an edition goes through, already resolved for its flags; gates of one stage run in parallel.
/// Written as <c>A@1:FirstReview>Secrecy+Legality>OfficeReview>FinalSign</c>.
/// </summary>
public sealed record RoutePlan(string Key, int Version, ImmutableArray<ImmutableArray<Gate>> Stages)
{
    public const int MaxLength = 300;

    /// <summary>The carried-over route (存量迁移, architecture 2a): the batch is approved, nobody signs.</summary>
    public const string CarriedOver = "I";

    public IEnumerable<Gate> Gates => Stages.SelectMany(stage => stage);

    public bool IsCarriedOver => Key == CarriedOver;

    public static RoutePlan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text.Split(':', 2);
        var name = head[0].Split('@', 2);
        var stages = head[1].Length == 0
            ? []
            : head[1].Split('>').Select(stage => stage.Split('+').Select(Enum.Parse<Gate>).ToImmutableArray()).ToImmutableArray();
        return new(name[0], int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture), stages);
    }

    /// <summary>Whether this plan asks at least everything that the other asks; a running edition may only become stricter (workflow.md 3.4).</summary>
    public bool IsAsStrictAs(RoutePlan other) => other.IsCarriedOver ? IsCarriedOver : !IsCarriedOver && other.Gates.All(Gates.Contains);

    public int StageOf(Gate gate) => Stages.IndexOf(Stages.First(stage => stage.Contains(gate)));

    public override string ToString() => $"{Key}@{Version}:{string.Join('>', Stages.Select(stage => string.Join('+', stage)))}";

    public bool Equals(RoutePlan? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

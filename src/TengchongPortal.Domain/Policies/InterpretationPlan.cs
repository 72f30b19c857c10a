using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies;

/// <summary>The plan of an interpretation (解读方案): when, in which forms, where, about what, and who answers for it. Travels with the policy under its hash.</summary>
public sealed record InterpretationPlan
{
    public DateOnly? On { get; init; }

    public ImmutableArray<InterpretationForm> Forms { get; init; } = [];

    public string Channels { get; init; } = "";

    public string Outline { get; init; } = "";

    public string Person { get; init; } = "";

    /// <summary>Whether it says all that a plan says.</summary>
    [JsonIgnore]
    public bool IsComplete => On is not null && Forms.Length > 0 && Channels.Length > 0 && Outline.Length > 0 && Person.Length > 0;

    internal IEnumerable<string> Fields =>
        [On?.ToString("O", CultureInfo.InvariantCulture) ?? "", Channels, Outline, Person, .. Forms.Select(form => form.ToString())];

    /// <summary>The fingerprint of the plan alone, for the sheet that names all three things.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Fields.Select(part => $"{Encoding.UTF8.GetByteCount(part)}:{part}")))));

    public bool Equals(InterpretationPlan? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Aggregate(0, HashCode.Combine);
}

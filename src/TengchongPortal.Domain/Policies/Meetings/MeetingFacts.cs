using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>
/// What the record of an executive meeting, a press conference or a policy briefing says beside its text: which one, when, who spoke, and the open
/// items of its agenda (R30). Part of the revision, so the hash and every signature cover it.
/// </summary>
public sealed record MeetingFacts
{
    public const int WordsMaxLength = 200;

    public MeetingKind Kind { get; init; }

    /// <summary>第几次, as people say it: <c>第30次</c>.</summary>
    public string Number { get; init; } = "";

    public DateOnly? HeldOn { get; init; }

    /// <summary>发布人、主持人 with their posts; asked of conferences and briefings.</summary>
    public string Speakers { get; init; } = "";

    public ImmutableArray<MeetingItem> Items { get; init; } = [];

    /// <summary>Everything that a person wrote, with the name of the field, for the checker.</summary>
    [JsonIgnore]
    public IEnumerable<(string Name, string Text)> Written =>
    [
        ("Meeting.Number", Number),
        ("Meeting.Speakers", Speakers),
        .. Items.Index().SelectMany(pair => new[] { ($"Meeting.Items[{pair.Index}].Subject", pair.Item.Subject), ($"Meeting.Items[{pair.Index}].Reason", pair.Item.Reason) }),
    ];

    /// <summary>Every field in a fixed order: the hash and equality are made of it.</summary>
    internal IEnumerable<string> Fields =>
    [
        Kind.ToString(), Number, HeldOn?.ToString("O", CultureInfo.InvariantCulture) ?? "", Speakers,
        .. Items.SelectMany(item => new[] { item.Subject, item.OwnerPath, $"{item.Policy:N}", $"{item.Answer:N}", item.Reason }),
    ];

    public bool Equals(MeetingFacts? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Aggregate(0, HashCode.Combine);
}

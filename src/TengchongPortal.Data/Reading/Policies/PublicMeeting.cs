using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What citizens read of a meeting or a press conference beside its text; goes and comes with its public row.</summary>
public sealed class PublicMeeting
{
    public Guid Id { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public Guid DocumentId { get; internal set; }

    public MeetingKind Kind { get; internal set; }

    public string Number { get; internal set; } = "";

    public DateOnly HeldOn { get; internal set; }

    public string Speakers { get; internal set; } = "";

    public IList<PublicMeetingItem> Items { get; internal set; } = [];

    /// <param name="names">Names of organs by path, as they were on the day.</param>
    internal static PublicMeeting Of(PublicRecord record, Guid documentId, MeetingFacts facts, IReadOnlyDictionary<string, string> names) => new()
    {
        Id = Guid.CreateVersion7(),
        Record = record,
        DocumentId = documentId,
        Kind = facts.Kind,
        Number = facts.Number,
        HeldOn = facts.HeldOn ?? DateOnly.MinValue,
        Speakers = facts.Speakers,
        Items = [.. facts.Items.Index().Select(pair => PublicMeetingItem.Of(pair.Index, pair.Item, names.GetValueOrDefault(pair.Item.OwnerPath, "")))],
    };
}

using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Letters;

/// <summary>A line of the record book of a letter. Written once, never edited; its words rest enciphered.</summary>
public sealed class LetterEvent : IWrittenOnce
{
    private LetterEvent()
    {
    }

    public Guid Id { get; private set; }

    public Guid LetterId { get; private set; }

    /// <summary>1, 2, 3 … within the letter.</summary>
    public int Number { get; private set; }

    public LetterAct Act { get; private set; }

    public LetterState? From { get; private set; }

    public LetterState To { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Null for the writer; <see cref="Actor.SystemId"/> for the clock.</summary>
    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>Who had the letter after the step.</summary>
    public string OrganPath { get; private set; } = "";

    /// <summary>Who had it before, where the step passed it on; the organ that helps, where it asked one; else empty.</summary>
    public string OtherOrganPath { get; private set; } = "";

    public SealedText Words { get; private set; } = SealedText.Nothing;

    internal static LetterEvent Record(Letter letter, int number, LetterState? from, LetterDeed deed, string other) => new()
    {
        Id = Guid.CreateVersion7(deed.At),
        LetterId = letter.Id,
        Number = number,
        Act = deed.Act,
        From = from,
        To = letter.State,
        At = deed.At,
        ActorId = deed.Actor?.Id,
        ActorName = deed.Actor?.Name ?? "",
        OrganPath = letter.OrganPath,
        OtherOrganPath = other,
        Words = deed.Sealed,
    };
}

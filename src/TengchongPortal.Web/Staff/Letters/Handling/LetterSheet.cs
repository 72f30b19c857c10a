using System.Collections.Immutable;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Staff.Letters.Answering;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>A letter at work.</summary>
/// <param name="Acts">What this person may begin now, from the table.</param>
public sealed record LetterSheet(OpenedLetter Opened, ImmutableArray<LetterAct> Acts, ImmutableArray<TimelineEntry> Lines)
{
    /// <summary>Whether the contact stands unmasked on this page.</summary>
    public bool IsUnmasked { get; init; }

    public ContactForm Contact { get; init; } = new();

    /// <summary>What is typed about the record that it asks about; null for whoever may not say so.</summary>
    public AboutForm? About { get; init; }

    /// <summary>That record, while citizens read it.</summary>
    public (Guid DocumentId, string Title)? AboutRecord { get; init; }

    /// <summary>The edition of the public copy, when one was begun.</summary>
    public Guid? CopyEditionId { get; init; }

    /// <summary>Whether this person neither handles the letter nor helps: what is covered is opened with a reason only.</summary>
    public bool ReadsWithReason { get; init; }

    /// <summary>Key of the organ at which this person can begin an entry of the knowledge base from the answer; null where none can be begun.</summary>
    public string? GrowsAt { get; init; }

    /// <summary>Whether this person registers concerns (舆情), for which the letter can be the first sign.</summary>
    public bool MayRaiseConcern { get; init; }

    /// <summary>What past letters suggest; null where nothing is alike.</summary>
    public LikeLettersPart? Alike { get; init; }

    public string Number => Receipt.Written(Opened.Letter.Number);

    public LetterWords Words => IsUnmasked ? Opened.Words : ContactMask.Mask(Opened.Words);

    public bool MayReadContact => Acts.Contains(LetterAct.ReadContact);

    public override string ToString() => Number;
}

/// <summary>The page behind a step.</summary>
/// <param name="Organs">Those that can be chosen; empty where none is asked for.</param>
public sealed record LetterStepPage(LetterSheet Sheet, LetterStep Step, LetterStepForm Form, ImmutableArray<OrganChoice> Organs)
{
    /// <summary>What may be put into the answer; null for every other step.</summary>
    public AnswerWords? Offered { get; init; }

    /// <summary>Whether this person may not read the letter any more once the step is taken.</summary>
    public bool LeavesHands { get; init; }

    /// <summary>The organ that was chosen; null for none of those offered.</summary>
    public OrganChoice? Chosen => Organs.FirstOrDefault(organ => organ.Key == Form.Organ);

    public bool AsksForOrgan => Step.Guards.Contains(LetterGuard.OtherOrgan);

    /// <summary>Whether it can be accepted as a simple question.</summary>
    public bool AsksIfSimple { get; init; }

    public bool AsksForGround => Step.Guards.Contains(LetterGuard.Ground);

    public bool AsksForLead => Step.Guards.Contains(LetterGuard.LeadFits);

    public bool AsksForWords => Step.Guards.Contains(LetterGuard.Words) || Step.Guards.Contains(LetterGuard.AnswerLength);

    /// <summary>
    /// What a form lacks in which a choice was not made: all of it at once, where the table would name only the first. Empty for who may not begin the
    /// step, whom the table tells so.
    /// </summary>
    public IEnumerable<Refusal> Lacking => Sheet.Acts.Contains(Step.Act) && (NoOrgan.Any() || NoGround.Any()) ? [.. NoOrgan, .. NoGround, .. NoWords] : [];

    private IEnumerable<Refusal> NoOrgan => AsksForOrgan && string.IsNullOrWhiteSpace(Form.Organ) ? [new("letters.organ", Step.Act == LetterAct.Involve ? "请选择要请来协办的单位。" : "请选择要转交的单位。")] : [];

    private IEnumerable<Refusal> NoGround => AsksForGround && Form.Ground is null ? [LetterGuards.SentenceOf(LetterGuard.Ground)] : [];

    private IEnumerable<Refusal> NoWords => AsksForWords && LetterGuards.LacksWords(Form.Words) ? [LetterGuards.SentenceOf(LetterGuard.Words)] : [];

    public override string ToString() => $"{Step.Act}";
}

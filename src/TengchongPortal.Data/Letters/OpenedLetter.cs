using System.Collections.Immutable;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Letters;

/// <summary>A letter with its words in the clear, for a page that may show them.</summary>
/// <param name="OrganNames">Name of an organ by its path.</param>
/// <param name="LeadNumber">Number of the letter into which it was merged.</param>
public sealed record OpenedLetter(
    Letter Letter, LetterWords Words, LetterTerm Term, ImmutableArray<OpenedLine> Lines, IReadOnlyDictionary<string, string> OrganNames, long? LeadNumber)
{
    public required LetterLight Light { get; init; }

    /// <summary>Whether the answer that stands came in time; null while one is owed.</summary>
    public KeptTerm? Kept { get; init; }

    /// <summary>A work order that the hotline passed on.</summary>
    public bool IsFromHotline { get; init; }

    public required DateOnly AcceptBy { get; init; }

    /// <summary>Numbers of the letters that wait for its answer: merged into it, or into one of those.</summary>
    public ImmutableArray<long> Followers { get; init; } = [];

    public ImmutableArray<OpenedFile> Files { get; init; } = [];

    /// <summary>The address of its public copy, by the document; null while citizens read none.</summary>
    public Guid? PublicCopyId { get; init; }

    public DateOnly? DetailUntil { get; init; }

    public DateOnly? RateUntil { get; init; }

    public DateOnly? ReopenUntil { get; init; }

    public string OrganName => NameOf(Letter.OrganPath);

    /// <summary>The answer that stands: the last one given.</summary>
    public OpenedLine? Answer => Lines.LastOrDefault(line => line.Event.Act is LetterAct.Answer or LetterAct.AnswerAlong);

    /// <summary>What the hotline answered and nobody has told the writer yet: an answer to begin from.</summary>
    public string? HotlineDraft => Lines.LastOrDefault(line => line.Event.Act is LetterAct.HotlineAnswer or LetterAct.Answer or LetterAct.AnswerAlong) is { Event.Act: LetterAct.HotlineAnswer } said ? said.Words : null;

    /// <summary>How it was passed on, by organs and by the office: what goes back and forth is seen.</summary>
    public IEnumerable<LetterAct> Passes => Lines.Select(line => line.Event.Act).Where(act => act.IsPass);

    /// <summary>What its writer asked for after an answer, and nobody has answered yet; null for a first question.</summary>
    public LetterAct? AskedAgain => Letter.IsAskedAgain ? Lines.LastOrDefault(line => line.Event.Act.IsAskingAgain)?.Event.Act : null;

    /// <summary>What was said after the letter itself and is not answered yet, the last of it first.</summary>
    public IEnumerable<OpenedLine> SaidLater => Lines.Reverse().TakeWhile(line => line.Event.Act is not (LetterAct.Answer or LetterAct.AnswerAlong)).Where(line => line.Event.Act.IsMoreOfWriter);

    /// <summary>What came with the letter itself, or with one of the later steps of its writer.</summary>
    public IEnumerable<OpenedFile> FilesOf(int? eventNumber) => Files.Where(file => file.File.EventNumber == eventNumber);

    public string NameOf(string path) => OrganNames.GetValueOrDefault(path, "");

    // The words of a person stay out of every log.
    public override string ToString() => $"{Letter.Id}";
}

/// <param name="Words">What was said with the step; empty where nothing was.</param>
public sealed record OpenedLine(LetterEvent Event, string Words)
{
    public override string ToString() => $"{Event.Act}";
}

/// <param name="Name">In the clear.</param>
public sealed record OpenedFile(LetterFile File, string Name)
{
    public override string ToString() => $"{File.Id}";
}

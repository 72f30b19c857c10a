using System.Collections.Immutable;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>A letter as its writer sees it: every step with its day, who has it, when the answer is owed and why, the answer.</summary>
/// <param name="Acts">What the writer may do now.</param>
public sealed record StatusPage(OpenedLetter Letter, ImmutableArray<LetterAct> Acts, ImmutableArray<TimelineEntry> Steps, WriterForm Form)
{
    public string Number => Receipt.Written(Letter.Letter.Number);

    public bool IsOwed => Letter.Letter.State.IsOwed;

    /// <summary>Where it stands, in a sentence. After a further question, or the request to redo it, with the day by which that is answered.</summary>
    public string Standing => Letter.Letter switch
    {
        { State: LetterState.InHand, RestartedAt: not null } restarted => $"已收到您{(restarted.LastOf(LetterAct.AskBack, LetterAct.Reopen)?.Act == LetterAct.Reopen ? "重办的要求" : "的追问")}，正在办理，最迟应在{ChinaClock.LongDay(Letter.Term.Due)}答复您。",
        { State: LetterState.Answered, WasAskedBack: true } => "已经答复。您可以评价。",
        { State: var state } => state.Plain,
    };

    /// <summary>What the writer reads beside the day of the answer.</summary>
    public string DueNote => Letter switch
    {
        { Term.AcceptBy: not null } => "（按收到之日暂算；按时受理的，自受理之日起算）",
        { Letter.State: LetterState.AwaitingDetail } => "（等待您补充期间不计答复期限，这一天随等待往后顺延）",
        { Term.ExtendedBy: > 0 } => "（已延长，理由见办理过程）",
        _ => "",
    };

    /// <summary>The last day for taking the public copy out, once the consent was taken back while citizens read it.</summary>
    public DateOnly? TakeOutBy { get; init; }

    public static StatusPage Of(OpenedLetter letter, WriterForm form, LetterTerms terms, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new(
            letter,
            [.. LetterGuards.StepsFor(letter.Letter, null, new(terms), now).Select(step => step.Act)],
            [.. letter.Lines.Where(line => line.Event.Act.IsForWriter).Reverse().Select(line => StepOf(letter, line))],
            form)
        {
            TakeOutBy = letter is { PublicCopyId: not null, Letter.ConsentWithdrawnAt: { } at } ? terms.TakeOutBy(at) : null,
        };
    }

    // The answer that stands is read in full above; earlier ones stand here alone.
    private static TimelineEntry StepOf(OpenedLetter letter, OpenedLine line)
    {
        var words = line.Words.Length > 0 ? line.Words : null;
        var isAbove = words is not null && line.Event.Number == letter.Answer?.Event.Number;
        return new(line.Event.At, WhatOf(letter, line), WhoOf(letter, line))
        {
            Reason = isAbove ? null : words,
            FullText = isAbove ? "#answer" : null,
            Files = FileWords.ListOf(letter.FilesOf(line.Event.Number)),
        };
    }

    private static string WhatOf(OpenedLetter letter, OpenedLine line) => line.Event.OtherOrganPath.Length > 0
        ? $"{line.Event.Act.Label}：{letter.NameOf(line.Event.OtherOrganPath)} → {letter.NameOf(line.Event.OrganPath)}"
        : line.Event.Act.Label;

    // Clerks are not named to the public: the organ answers, and for what only the office may do, the office.
    private static string WhoOf(OpenedLetter letter, OpenedLine line) => line.Event.ActorId switch
    {
        null => "您",
        _ when line.Event.Act == LetterAct.HotlineProgress => "12345热线",
        var id when id == Domain.Staff.Actor.SystemId => "系统",
        _ when line.Event.Act is LetterAct.Assign or LetterAct.HandOn => "来信办理办公室",
        _ => letter.NameOf(line.Event.OtherOrganPath.Length > 0 ? line.Event.OtherOrganPath : line.Event.OrganPath),
    };
}

using System.Collections.Immutable;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Wording;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>A letter as its writer sees it: every step with its day, who has it, when the answer is owed and why, the answer.</summary>
/// <param name="Acts">What the writer may do now.</param>
public sealed record StatusPage(OpenedLetter Letter, ImmutableArray<LetterAct> Acts, ImmutableArray<TimelineEntry> Steps, WriterForm Form)
{
    public string Number => Receipt.Written(Letter.Letter.Number);

    public bool IsOwed => Letter.Letter.State.IsOwed;

    /// <summary>The last day for taking the public copy out, once the consent was taken back while citizens read it.</summary>
    public DateOnly? TakeOutBy { get; init; }

    public static StatusPage Of(OpenedLetter letter, WriterForm form, LetterTerms terms, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new(
            letter,
            [.. LetterGuards.StepsFor(letter.Letter, null, new(terms), now).Select(step => step.Act)],
            [.. letter.Lines.Where(line => line.Event.Act.IsForWriter).Reverse().Select(line => new TimelineEntry(line.Event.At, WhatOf(letter, line), WhoOf(letter, line)) { Reason = line.Words.Length > 0 ? line.Words : null, Files = FileWords.ListOf(letter.FilesOf(line.Event.Number)) })],
            form)
        {
            TakeOutBy = letter is { PublicCopyId: not null, Letter.ConsentWithdrawnAt: { } at } ? terms.TakeOutBy(at) : null,
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

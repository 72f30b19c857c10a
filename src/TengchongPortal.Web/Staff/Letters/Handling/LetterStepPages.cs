using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Letters.Answering;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Lays out the page behind a step: the fields that its guards ask for, and what may be put into them.</summary>
public sealed class LetterStepPages(LetterSheets sheets, LetterOrgansQuery organs, AnswerWordsQuery answers, LetterTerms terms, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such letter or step for this person.</exception>
    public async Task<LetterStepPage> RequireAsync(Guid id, LetterAct act, LetterStepForm? form, Actor actor, CancellationToken ct)
    {
        var step = LetterWorkflow.Steps.FirstOrDefault(one => one.Act == act && one.By is not (LetterPart.Writer or LetterPart.System) && !one.Act.IsReading) ?? throw new MissingException("step");
        var sheet = await sheets.RequireAsync(id, actor, ct);
        var letter = sheet.Opened.Letter;
        return new(sheet, step, form ?? new() { SeenVersion = letter.Version, Words = WordsFor(act, sheet.Opened) }, step.Guards.Contains(LetterGuard.OtherOrgan) ? await organs.RunAsync(letter, ct) : [])
        {
            AsksIfSimple = act == LetterAct.Accept && letter.MayBeSimple(clock.GetUtcNow(), terms),
            LeavesHands = act.IsPass && !letter.Plays(LetterPart.Office, actor),
            Offered = act == LetterAct.Answer ? await answers.RunAsync(sheet, ct) : null,
        };
    }

    // Whoever approves more time tells the writer why, and begins with what was asked; whoever answers, with what the hotline answered.
    private static string? WordsFor(LetterAct act, OpenedLetter opened) =>
        act == LetterAct.Extend ? opened.Lines.LastOrDefault(line => line.Event.Act == LetterAct.AskExtension)?.Words : act == LetterAct.Answer ? opened.HotlineDraft : null;
}

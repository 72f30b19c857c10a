using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Citizens.Letters.Writing;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>Takes a step for the writer, with the files that come with it; the same sheet sent twice, one after the other or at once, is one step.</summary>
public sealed class TakeWriterStep(LetterSteps steps, LetterUploads uploads, OpenLetter open, PersonalVault vault, TimeProvider clock)
{
    /// <summary>Takes the attachments of the sheet in; from then on the sheet names them, whatever else is wrong with it.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.files</c>.</exception>
    public async Task TakeInAsync(WriterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Act?.TakesFiles == true)
        {
            await uploads.TakeInAsync(form, ct);
        }
    }

    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public async Task RunAsync(OpenedLetter letter, WriterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(form);
        var wish = form.ToWish() ?? throw new RuleBrokenException("letters.state", "请从页面上的按钮办理。");
        if (IsTaken(letter, wish))
        {
            return;
        }

        try
        {
            await steps.TakeAsync(letter.Letter.Id, wish, null, clock.GetUtcNow(), "", ct);
        }
        catch (RuleBrokenException)
        {
            // Of two clicks at once the other one may have held since the page was read.
            if (await open.FindAsync(letter.Letter.Id, ct) is not { } now || !IsTaken(now, wish))
            {
                throw;
            }
        }
    }

    /// <summary>Whether the letter stands as this sheet wants it, by a line that says the same.</summary>
    private bool IsTaken(OpenedLetter letter, LetterWish wish) => wish.Act switch
    {
        LetterAct.GiveDetail or LetterAct.AskBack or LetterAct.Reopen => letter.Lines.Any(line => IsSame(letter, line, wish)),
        LetterAct.Rate => letter.Letter.Rating == wish.Rating && letter.Letter.LastOf(LetterAct.Rate, LetterAct.Answer, LetterAct.AnswerAlong)?.Act == LetterAct.Rate,
        LetterAct.LendContact or LetterAct.KeepContact => letter.Letter.LastOf(LetterAct.LendContact, LetterAct.KeepContact)?.Act == wish.Act,
        LetterAct.WithdrawConsent => letter.Letter.ConsentWithdrawnAt is not null,
        _ => false,
    };

    // Each of these steps is taken once at most, so one that says the same is this sheet.
    private bool IsSame(OpenedLetter letter, OpenedLine line, LetterWish wish) => line.Event.Act == wish.Act && line.Words == wish.Words.Trim()
        && letter.FilesOf(line.Event.Number).OrderBy(file => file.File.Ordinal).Select(file => vault.Open(file.File.Digest)).SequenceEqual(wish.Files.Select(file => file.Digest));
}

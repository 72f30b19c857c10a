using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Takes over what the hotline says of the letters that were handed to it: lines of their record books, and words for the clerk who answers. No line answers
/// or closes a letter. The file is one transaction; a line that was taken over before adds nothing.
/// </summary>
public sealed class TakeReturns(PortalDbContext db, AuditedWrites writes, PersonalVault vault, LetterTerms terms, LetterNotices notices)
{
    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<HotlineFile> RunAsync(ImmutableArray<ReturnLine> lines, ImmutableArray<HotlineFault> faults, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        RuleBrokenException.Require(person.May(Capability.HandleLetters, (await db.Organs.CityAsync(ct)).Path), "workflow.capability", "热线的办理结果由市级的来信办理员接收。");
        var id = Guid.CreateVersion7(at);
        return await writes.RunAsync(new AuditLine(at, person.Id, person.Name, "HotlineCasesReceive", $"{id}", origin, AuditLine.Done), async token =>
        {
            var file = HotlineFile.Begin(id, HotlineDirection.CasesReturned, person, at);
            db.HotlineFiles.Add(file);
            var (added, known, refused) = (0, 0, faults.ToList());
            foreach (var line in lines)
            {
                try
                {
                    var isNew = await TakeAsync(line, id, at, token);
                    (added, known) = (added + (isNew ? 1 : 0), known + (isNew ? 0 : 1));
                }
                catch (RuleBrokenException refusal)
                {
                    refused.Add(new(line.Line, line.ToString(), refusal.Message));
                }
            }

            file.Close(added, known, [.. refused.OrderBy(fault => fault.Line)]);
            return file;
        }, ct);
    }

    /// <returns>Whether it was new.</returns>
    private async Task<bool> TakeAsync(ReturnLine line, Guid fileId, DateTimeOffset at, CancellationToken ct)
    {
        var letter = await db.Letters.WholeLetters().SingleOrDefaultAsync(one => one.Number == line.Number, ct);
        var held = letter is null ? null : await db.HotlineCases.SingleOrDefaultAsync(one => one.LetterId == letter.Id, ct);
        if (letter is null || held is not { SentAt: not null } and not { Version: > 0 })
        {
            throw new RuleBrokenException("hotline.line", "这个编号没有移交给热线，或者还没有列入发出的文件");
        }

        if (await db.HotlineReturns.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == held.Id && one.Version == line.Version, ct) is { } known)
        {
            RuleBrokenException.Require(Says(known, line, letter), "hotline.line", $"版本{line.Version}先前已经接收，这次的内容不同；内容有更正的，请用更大的版本");
            return false;
        }

        RuleBrokenException.Require(line.Version > held.Version, "hotline.line", $"已经接收过版本{held.Version}，较旧的版本{line.Version}不再接收");
        db.HotlineReturns.Add(held.Take(line, await StepAsync(letter, line, at, ct), fileId, at));
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <returns>The line of the record book that holds the words of the hotline; null where it wrote none.</returns>
    private async Task<Guid?> StepAsync(Letter letter, ReturnLine line, DateTimeOffset at, CancellationToken ct)
    {
        letter.Take(DeedOf(LetterAct.HotlineProgress, line.Told, at), new(terms));
        if (line.Words.Length == 0)
        {
            return null;
        }

        var said = letter.Take(DeedOf(line.Stage == HotlineStage.GivenBack ? LetterAct.HotlineReturn : LetterAct.HotlineAnswer, line.Words, at), new(terms));
        await notices.TellAsync(letter, said, ct);
        return said.Id;
    }

    private LetterDeed DeedOf(LetterAct act, string words, DateTimeOffset at) => new(act, Actor.System, at) { Words = words, Sealed = vault.Seal(words) };

    private bool Says(HotlineReturn known, ReturnLine line, Letter letter) =>
        known.Stage == line.Stage && line.Words == (letter.Events.FirstOrDefault(one => one.Id == known.WordsId) is { } said ? vault.Open(said.Words) : "");
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Takes over what the hotline says of the letters that were handed to it: lines of their record books, and words for the clerk who answers. No line answers
/// or closes a letter. The file is one transaction; a line that was taken over before adds nothing.
/// </summary>
public sealed class TakeReturns(PortalDbContext db, HotlineBook book, PersonalVault vault, LetterTerms terms, LetterNotices notices)
{
    private static readonly HotlineMove _move = new(HotlineDirection.CasesReturned, "HotlineCasesReceive", "热线的办理结果由市级的来信办理员接收。");

    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public Task<HotlineFile> RunAsync(ImmutableArray<ReturnLine> lines, ImmutableArray<HotlineFault> faults, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        book.WriteAsync(_move, new(person, at, origin), async (file, token) =>
        {
            var known = await ReadAsync(lines, token);
            file.Take(lines, faults, line => Take(line, known, file.Id, at));
            await notices.TellAsync(known.Said, token);
            return file;
        }, ct);

    /// <summary>What is known of all letters of the file.</summary>
    private async Task<Known> ReadAsync(ImmutableArray<ReturnLine> lines, CancellationToken ct)
    {
        List<long> numbers = [.. lines.Select(line => line.Number).Distinct()];
        var letters = await db.Letters.WholeLetters().Where(letter => db.HotlineCases.Any(one => one.LetterId == letter.Id)).Among(letter => letter.Number, numbers).ToDictionaryAsync(letter => letter.Number, ct);
        List<Guid> ids = [.. letters.Values.Select(letter => letter.Id)];
        var cases = await db.HotlineCases.Among(one => one.LetterId, ids).ToDictionaryAsync(one => one.LetterId, ct);
        List<Guid> held = [.. cases.Values.Select(one => one.Id)];
        return new(letters, cases, await db.HotlineReturns.AsNoTracking().Among(one => one.CaseId, held).ToDictionaryAsync(one => (one.CaseId, one.Version), ct));
    }

    /// <returns>Whether it was new.</returns>
    private bool Take(ReturnLine line, Known known, Guid fileId, DateTimeOffset at)
    {
        var letter = known.Letters.GetValueOrDefault(line.Number) ?? throw new RuleBrokenException("hotline.line", "这个编号没有移交给热线");
        var held = known.Cases[letter.Id];
        if (known.Returns.GetValueOrDefault((held.Id, line.Version)) is { } same)
        {
            Require(Says(same, line, letter), $"版本{line.Version}先前已经接收，这次的内容不同；内容有更正的，请用更大的版本");
            return false;
        }

        Require(line.Version > held.Version, $"已经接收过版本{held.Version}，较旧的版本{line.Version}不再接收");
        Require(held.SentAt is not null, "这件来信移交以后还没有列入发出的文件，请先生成案件文件");
        Require(letter.IsWithHotline || !line.Stage.IsOpen, "热线已经办结或者退回这件来信；要再办的，由来信办公室重新移交");
        var fresh = held.Take(line, Note(letter, line, known, at), fileId, at);
        known.Returns.Add((held.Id, line.Version), fresh);
        db.HotlineReturns.Add(fresh);
        return true;
    }

    /// <returns>The line of the record book that holds the words of the hotline; null where it wrote none.</returns>
    private Guid? Note(Letter letter, ReturnLine line, Known known, DateTimeOffset at)
    {
        letter.Take(DeedOf(LetterAct.HotlineProgress, line.Told(letter.State.IsOwed), at), new(terms));
        if (line.Words.Length == 0)
        {
            return null;
        }

        var said = letter.Take(DeedOf(line.Stage == HotlineStage.GivenBack ? LetterAct.HotlineReturn : LetterAct.HotlineAnswer, line.Words, at), new(terms));
        known.Said.Add((letter, said));
        return said.Id;
    }

    private LetterDeed DeedOf(LetterAct act, string words, DateTimeOffset at) => new(act, Actor.System, at) { Words = words, Sealed = vault.Seal(words) };

    private bool Says(HotlineReturn known, ReturnLine line, Letter letter) =>
        known.Stage == line.Stage && line.Words == (letter.Events.FirstOrDefault(one => one.Id == known.WordsId) is { } said ? vault.Open(said.Words) : "");

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);

    /// <param name="Letters">Those that were handed on, by number.</param>
    /// <param name="Cases">By letter.</param>
    /// <param name="Returns">By case and version, those of this file too.</param>
    private sealed record Known(Dictionary<long, Letter> Letters, Dictionary<Guid, HotlineCase> Cases, Dictionary<(Guid Case, int Version), HotlineReturn> Returns)
    {
        /// <summary>What clerks are told of.</summary>
        public List<(Letter Letter, LetterEvent Line)> Said { get; } = [];
    }
}

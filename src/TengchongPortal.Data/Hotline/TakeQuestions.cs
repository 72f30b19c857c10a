using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Takes the difference of questions over from the hotline: each line becomes a task of the organ that answers for the entry, and nothing is published. The
/// file is one transaction; a line that came before adds nothing, an older version is refused.
/// </summary>
public sealed class TakeQuestions(PortalDbContext db, HotlineBook book, LetterFactsQuery organs, NamedEntries entries)
{
    private static readonly HotlineMove _move = new(HotlineDirection.QuestionsReceived, "HotlineQuestionsReceive", "热线的问答差异文件由市级的来信办理员接收。");

    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public Task<HotlineFile> RunAsync(ImmutableArray<QuestionLine> lines, ImmutableArray<HotlineFault> faults, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        book.WriteAsync(_move, new(person, at, origin), async (file, token) =>
        {
            var known = await ReadAsync(lines, at, token);
            file.Take(lines, faults, line => Take(line, known, file.Id, at));
            return file;
        }, ct);

    /// <summary>What is known of all numbers and organs of the file.</summary>
    private async Task<Known> ReadAsync(ImmutableArray<QuestionLine> lines, DateTimeOffset at, CancellationToken ct)
    {
        List<string> numbers = [.. lines.Select(line => line.Number).Distinct()];
        var wishes = (await db.HotlineQuestions.Among(one => one.Number, numbers).ToListAsync(ct)).ToLookup(one => one.Number);
        var paths = new Dictionary<string, string?>();
        foreach (var organ in lines.Where(line => line.Action == QuestionAction.Add).Select(line => line.Organ).Distinct())
        {
            paths[organ] = await organs.PathOfNamedAsync(organ, at, ct);
        }

        return new(numbers.ToDictionary(number => number, number => wishes[number].ToList()), await entries.FindAllAsync(numbers, ct), paths);
    }

    /// <returns>Whether it was new.</returns>
    private bool Take(QuestionLine line, Known known, Guid fileId, DateTimeOffset at)
    {
        var before = known.Wishes[line.Number];
        if (before.Find(one => one.Version == line.Version) is { } same)
        {
            Require(same.IsSaidBy(line), $"版本{line.Version}先前已经接收，这次的内容不同；内容有更正的，请用更大的版本");
            return false;
        }

        var newest = before.Select(one => one.Version).DefaultIfEmpty().Max();
        Require(line.Version > newest, $"已经接收过版本{newest}，较旧的版本{line.Version}不再接收");
        var entry = known.Entries.GetValueOrDefault(line.Number);
        Require(line.Action == QuestionAction.Add || entry is not null, $"没有编号是{line.Number}的知识条目，不能{(line.Action == QuestionAction.Change ? "修改" : "撤下")}；新的问答请用“新增”");
        Require(line.Action != QuestionAction.Add || entry is null, "这个编号已经是知识条目，请用“修改”");
        var path = entry?.OrganPath ?? known.Paths.GetValueOrDefault(line.Organ) ?? throw new RuleBrokenException("hotline.line", "责任单位不在机构登记册里，请填机构的全称或者简称");
        before.ForEach(one => one.Overtake(at));
        var wish = HotlineQuestion.Of(line, path, entry?.DocumentId, fileId, at);
        before.Add(wish);
        db.HotlineQuestions.Add(wish);
        return true;
    }

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);

    /// <param name="Wishes">All versions of a number, those of this file too.</param>
    /// <param name="Paths">Of an organ as it is called; null for one that is not in the register.</param>
    private sealed record Known(Dictionary<string, List<HotlineQuestion>> Wishes, IReadOnlyDictionary<string, NamedEntry> Entries, Dictionary<string, string?> Paths);
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Takes the difference of questions over from the hotline: each line becomes a task of the organ that answers for the entry, and nothing is published. The
/// file is one transaction; a line that came before adds nothing, an older version is refused.
/// </summary>
public sealed class TakeQuestions(PortalDbContext db, AuditedWrites writes, LetterFactsQuery organs, NamedEntries entries)
{
    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<HotlineFile> RunAsync(ImmutableArray<QuestionLine> lines, ImmutableArray<HotlineFault> faults, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        RuleBrokenException.Require(person.May(Capability.HandleLetters, (await db.Organs.CityAsync(ct)).Path), "workflow.capability", "热线的问答差异文件由市级的来信办理员接收。");
        var id = Guid.CreateVersion7(at);
        return await writes.RunAsync(new AuditLine(at, person.Id, person.Name, "HotlineQuestionsReceive", $"{id}", origin, AuditLine.Done), async token =>
        {
            var file = HotlineFile.Begin(id, HotlineDirection.QuestionsReceived, person, at);
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
                    refused.Add(new(line.Line, line.Number, refusal.Message));
                }
            }

            file.Close(added, known, [.. refused.OrderBy(fault => fault.Line)]);
            return file;
        }, ct);
    }

    /// <returns>Whether it was new.</returns>
    private async Task<bool> TakeAsync(QuestionLine line, Guid fileId, DateTimeOffset at, CancellationToken ct)
    {
        var before = await db.HotlineQuestions.Where(one => one.Number == line.Number).ToListAsync(ct);
        if (before.Find(one => one.Version == line.Version) is { } known)
        {
            Require(known.IsSaidBy(line), $"版本{line.Version}先前已经接收，这次的内容不同；内容有更正的，请用更大的版本");
            return false;
        }

        var newest = before.Count == 0 ? 0 : before.Max(one => one.Version);
        Require(line.Version > newest, $"已经接收过版本{newest}，较旧的版本{line.Version}不再接收");
        var entry = await entries.FindAsync(line.Number, ct);
        Require(line.Action == QuestionAction.Add || entry is not null, $"没有编号是{line.Number}的知识条目，不能{(line.Action == QuestionAction.Change ? "修改" : "撤下")}；新的问答请用“新增”");
        Require(line.Action != QuestionAction.Add || entry is null, "这个编号已经是知识条目，请用“修改”");
        var path = entry?.OrganPath ?? await PathOfAsync(line.Organ, at, ct);
        before.ForEach(one => one.Overtake(at));
        db.HotlineQuestions.Add(HotlineQuestion.Of(line, path, entry?.DocumentId, fileId, at));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<string> PathOfAsync(string organ, DateTimeOffset at, CancellationToken ct)
    {
        var key = await db.Organs.AsNoTracking().Where(Organ.IsCalled(organ)).Select(one => one.Key).FirstOrDefaultAsync(ct);
        return await organs.PathOfAsync(key, at, ct) ?? throw new RuleBrokenException("hotline.line", "责任单位不在机构登记册里，请填机构的全称或者简称");
    }

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>Counts the lines and what became of them from their own rows, so that they can disagree; shows a person those of the own organs, the office all.</summary>
public sealed class HotlineQuestionsQuery(PortalDbContext db, HotlineFilesQuery files, PublicRegister register)
{
    private const int MostDone = 50;

    private static readonly HotlineDirection[] _ways = [HotlineDirection.QuestionsReceived];

    public async Task<HotlineQuestionsPage> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var city = (await register.OrganListAsync(ct)).City().Path;
        var mayExchange = actor.May(Capability.HandleLetters, city);
        var counts = (await db.HotlineQuestions.AsNoTracking().GroupBy(one => one.Outcome).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct)).ToDictionary(one => one.Key, one => one.Count);
        return new(
            await files.SumsAsync(HotlineDirection.QuestionsReceived, ct),
            counts.GetValueOrDefault(QuestionOutcome.Waiting),
            counts.GetValueOrDefault(QuestionOutcome.TakenUp),
            counts.GetValueOrDefault(QuestionOutcome.Declined),
            counts.GetValueOrDefault(QuestionOutcome.Overtaken),
            await files.LastAsync(_ways, ct))
        {
            ToDo = [.. await LinesAsync(db.HotlineQuestions.Where(one => one.Outcome == QuestionOutcome.Waiting).OrderBy(one => one.ReceivedAt).ThenBy(one => one.Number), actor, mayExchange, int.MaxValue, ct)],
            Done = [.. await LinesAsync(db.HotlineQuestions.Where(one => one.Outcome != QuestionOutcome.Waiting).OrderByDescending(one => one.DecidedAt).ThenBy(one => one.Number), actor, mayExchange, MostDone, ct)],
            MayExchange = mayExchange,
        };
    }

    /// <summary>What waits for a person who drafts, for the desk.</summary>
    public Task<IReadOnlyList<HotlineQuestionLine>> WaitingAsync(Actor actor, CancellationToken ct) =>
        LinesAsync(db.HotlineQuestions.Where(one => one.Outcome == QuestionOutcome.Waiting).OrderBy(one => one.ReceivedAt).ThenBy(one => one.Number), actor, seesAll: false, int.MaxValue, ct);

    private async Task<IReadOnlyList<HotlineQuestionLine>> LinesAsync(IQueryable<HotlineQuestion> asked, Actor actor, bool seesAll, int most, CancellationToken ct)
    {
        var names = (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Path, organ => organ.ShortName);
        var rows = (await asked.AsNoTracking().ToListAsync(ct)).Select(one => (Wish: one, MayDecide: actor.May(Capability.WriteDrafts, one.OrganPath, KnowledgeFacts.TypeKey))).Where(row => seesAll || row.MayDecide).Take(most).ToList();
        var ids = rows.Select(row => row.Wish.EntryId).OfType<Guid>().Distinct().ToList();
        var entries = await db.PublicKnowledge.AsNoTracking().Where(entry => ids.Contains(entry.DocumentId) && entry.Record.IsCurrent).Select(entry => new { entry.DocumentId, entry.Record.Title, entry.Record.EditionId }).ToDictionaryAsync(entry => entry.DocumentId, ct);
        return [.. rows.Select(row => row.Wish.EntryId is { } id && entries.TryGetValue(id, out var entry)
            ? new HotlineQuestionLine(row.Wish, names.GetValueOrDefault(row.Wish.OrganPath, ""), entry.Title, entry.EditionId, row.MayDecide)
            : new HotlineQuestionLine(row.Wish, names.GetValueOrDefault(row.Wish.OrganPath, ""), "", null, row.MayDecide))];
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>Counts the lines and what became of them from their own rows, so that they can disagree; shows a person those of the own organs, the office all.</summary>
public sealed class HotlineQuestionsQuery(PortalDbContext db, HotlineFilesQuery files, PublicRegister register)
{
    /// <summary>Most wishes that the page lists as work.</summary>
    public const int MostToDo = 100;

    private const int MostDone = 50;

    private static readonly HotlineDirection[] _ways = [HotlineDirection.QuestionsReceived];

    public async Task<HotlineQuestionsPage> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await register.OrganListAsync(ct);
        var mayExchange = actor.May(Capability.HandleLetters, organs.City().Path);
        var shown = mayExchange ? db.HotlineQuestions.AsNoTracking() : Own(actor, organs);
        var counts = (await db.HotlineQuestions.AsNoTracking().GroupBy(one => one.Outcome).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct)).ToDictionary(one => one.Key, one => one.Count);
        return new(
            await files.SumsAsync(HotlineDirection.QuestionsReceived, ct),
            counts.GetValueOrDefault(QuestionOutcome.Waiting),
            counts.GetValueOrDefault(QuestionOutcome.TakenUp),
            counts.GetValueOrDefault(QuestionOutcome.Declined),
            counts.GetValueOrDefault(QuestionOutcome.Overtaken),
            await files.LastAsync(_ways, ct))
        {
            ToDo = [.. await LinesAsync(Waiting(shown).Take(MostToDo), actor, organs, ct)],
            ToDoCount = await shown.CountAsync(one => one.Outcome == QuestionOutcome.Waiting, ct),
            Done = [.. await LinesAsync(shown.Where(one => one.Outcome != QuestionOutcome.Waiting).OrderByDescending(one => one.DecidedAt).ThenBy(one => one.Number).Take(MostDone), actor, organs, ct)],
            MayExchange = mayExchange,
        };
    }

    /// <summary>What waits for a person who drafts, for the desk; one more than is listed says that there are more.</summary>
    public async Task<IReadOnlyList<HotlineQuestionLine>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        var organs = await register.OrganListAsync(ct);
        return await LinesAsync(Waiting(Own(actor, organs)).Take(MostToDo + 1), actor, organs, ct);
    }

    private static IOrderedQueryable<HotlineQuestion> Waiting(IQueryable<HotlineQuestion> wishes) => wishes.Where(one => one.Outcome == QuestionOutcome.Waiting).OrderBy(one => one.ReceivedAt).ThenBy(one => one.Number);

    /// <summary>Those of the organs at which a person drafts entries.</summary>
    private IQueryable<HotlineQuestion> Own(Actor actor, IReadOnlyList<Organ> organs) =>
        db.HotlineQuestions.AsNoTracking().Among(one => one.OrganPath, [.. organs.Where(organ => MayDecide(actor, organ.Path)).Select(organ => organ.Path)]);

    private async Task<IReadOnlyList<HotlineQuestionLine>> LinesAsync(IQueryable<HotlineQuestion> asked, Actor actor, IReadOnlyList<Organ> organs, CancellationToken ct)
    {
        var names = organs.ToDictionary(organ => organ.Path, organ => organ.ShortName);
        var wishes = await asked.ToListAsync(ct);
        List<Guid> ids = [.. wishes.Select(wish => wish.EntryId).OfType<Guid>().Distinct()];
        var entries = await db.PublicKnowledge.AsNoTracking().Where(entry => entry.Record.IsCurrent).Among(entry => entry.DocumentId, ids).Select(entry => new { entry.DocumentId, entry.Record.Title, entry.Record.EditionId }).ToDictionaryAsync(entry => entry.DocumentId, ct);
        return [.. wishes.Select(wish => wish.EntryId is { } id && entries.TryGetValue(id, out var entry)
            ? new HotlineQuestionLine(wish, names.GetValueOrDefault(wish.OrganPath, ""), entry.Title, entry.EditionId, MayDecide(actor, wish.OrganPath))
            : new HotlineQuestionLine(wish, names.GetValueOrDefault(wish.OrganPath, ""), "", null, MayDecide(actor, wish.OrganPath)))];
    }

    private static bool MayDecide(Actor actor, string organPath) => actor.May(Capability.WriteDrafts, organPath, KnowledgeFacts.TypeKey);
}

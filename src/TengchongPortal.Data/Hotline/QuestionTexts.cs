using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Carries a wish of the hotline out within a running transaction, by the steps of every text: a new entry begins as a draft, a change as a draft of the next
/// edition, a removal as the request that a final signer withdraw. Nothing of it is public before the text has gone its route.
/// </summary>
public sealed class QuestionTexts(PortalDbContext db, DraftBook drafts, EditionSteps steps, EditionProposals proposals, NamedEntries entries)
{
    private static readonly EditorialState[] _open = [.. EditorialStates.Open];

    /// <exception cref="RuleBrokenException">Whatever refuses the step; <c>hotline.at-work</c>: a draft of that number is under way; <c>hotline.entry-known</c>: the number is an entry by now; <c>hotline.entry-gone</c>: no edition of the entry stands in public any more.</exception>
    public Task<Edition> RunAsync(HotlineQuestion question, Actor actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Action switch
        {
            QuestionAction.Add => BeginAsync(question, new(EditorialEvent.Create, actor, at), origin, ct),
            QuestionAction.Change => ReviseAsync(question, new(EditorialEvent.Revise, actor, at), origin, ct),
            QuestionAction.Remove => AskToWithdrawAsync(question, actor, at, ct),
        };
    }

    private async Task<Edition> BeginAsync(HotlineQuestion question, EditorialAct act, string origin, CancellationToken ct)
    {
        var isAtWork = await db.HotlineQuestions.AnyAsync(one => one.Number == question.Number && db.Editions.Any(edition => edition.Id == one.EditionId && _open.Contains(edition.State)), ct);
        RuleBrokenException.Require(!isAtWork, "hotline.at-work", "这个编号的上一版正在起草或者审签，请直接改那份稿件，再在这里写明理由，选“不采纳”。");
        RuleBrokenException.Require(await entries.FindAsync(question.Number, ct) is null, "hotline.entry-known", "这个编号已经是公众看得到的知识条目，不能再新增；请写明理由，选“不采纳”，要改的由热线用“修改”再送。");
        var column = await db.Columns.Where(one => one.Key == KnowledgeFacts.ColumnKey).Select(one => one.Id).SingleAsync(ct);
        RevisionText text = new()
        {
            Title = question.Question,
            ColumnId = column,
            Genre = KnowledgeFacts.Genre,
            MadeOn = ChinaTime.DayOf(act.At),
            Body = question.Answer,
            Knowledge = new() { Clause = question.Basis, Channels = [AnswerChannel.Hotline] },
        };
        return await drafts.OpenWithinAsync(await db.Organs.SingleOrDefaultAsync(one => one.Path == question.OrganPath, ct), KnowledgeFacts.TypeKey, text, act, origin, ct);
    }

    private async Task<Edition> ReviseAsync(HotlineQuestion question, EditorialAct act, string origin, CancellationToken ct)
    {
        var edition = await RequireAsync(question, ct);
        var (before, note) = (edition.Current.Text, question.Reason.Length > 0 ? question.Reason : "根据12345热线接到的咨询，改写问题和答复。");
        var facts = before.Knowledge ?? new();
        var text = before with
        {
            Title = question.Question,
            Body = question.Answer,
            Format = BodyFormat.Markdown,
            Knowledge = question.Basis.Length > 0 ? facts with { Clause = question.Basis } : facts,
            ChangeKind = ChangeKind.Major,
            ChangeNote = note,
        };
        return await steps.TakeWithinAsync(edition, act with { Reason = note, Text = text }, origin, ct);
    }

    private async Task<Edition> AskToWithdrawAsync(HotlineQuestion question, Actor actor, DateTimeOffset at, CancellationToken ct)
    {
        var edition = await RequireAsync(question, ct);
        await proposals.MakeWithinAsync(edition, EditorialEvent.Withdraw, actor, $"12345热线提出撤下：{question.Reason}", at, ct);
        return edition;
    }

    private async Task<Edition> RequireAsync(HotlineQuestion question, CancellationToken ct) => question.EntryId is { } document && await entries.EditionAsync(document, ct) is { } edition
        ? await db.Editions.RequireWholeAsync(edition, ct)
        : throw new RuleBrokenException("hotline.entry-gone", "这条知识已经不在公众页面上，不能修改或者撤下；请写明理由，选“不采纳”。");
}

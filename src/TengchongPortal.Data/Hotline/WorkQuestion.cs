using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>What the organ does about a wish of the hotline: takes it up by the one way of all texts, or declines it with the reason. Pressed twice, it is done once.</summary>
public sealed class WorkQuestion(PortalDbContext db, AuditedWrites writes, QuestionTexts texts)
{
    /// <returns>The edition in which it is carried out.</returns>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>workflow.capability</c>, <c>hotline.decided</c>, the refusals of <see cref="QuestionTexts"/>, and whatever refuses the step of the edition.</exception>
    public Task<Guid> TakeUpAsync(Guid id, Actor actor, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, "HotlineQuestionTakeUp", id, at, origin), async token =>
        {
            var question = await RequireAsync(id, token);
            question.RequireOpenTo(actor);
            var edition = await texts.RunAsync(question, actor, at, origin, token);
            question.TakeUp(edition.Id, edition.DocumentId, actor, at);
            return edition.Id;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="HotlineQuestion.Decline"/>.</exception>
    public Task<Guid> DeclineAsync(Guid id, string reason, Actor actor, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, "HotlineQuestionDecline", id, at, origin), async token =>
        {
            (await RequireAsync(id, token)).Decline(reason, actor, at);
            return id;
        }, ct);

    private async Task<HotlineQuestion> RequireAsync(Guid id, CancellationToken ct) =>
        await db.HotlineQuestions.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RuleBrokenException("unknown", "没有找到这条问答。");
}

using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

/// <summary>The events by which a text is changed; where the edition stands decides which of them a save is.</summary>
public static class WritingEvents
{
    private static readonly EditorialEvent[] _all = [EditorialEvent.Edit, EditorialEvent.EditInReview, EditorialEvent.RecoverEdit];

    /// <summary>The one that stands open; else the plain edit, whose refusal says why nothing can be written.</summary>
    public static EditorialEvent For(Edition edition, Actor writer, DateTimeOffset now) =>
        _all.Where(taken => EditionGuards.Offers(edition, taken, writer, now)).Append(EditorialEvent.Edit).First();

    /// <summary>Refuses whoever cannot write here now: 403 for the wrong person, 409 for the wrong time.</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>workflow.state</c>.</exception>
    public static void Require(Edition edition, Actor writer, DateTimeOffset now)
    {
        RequireWriter(edition, writer, now);
        if (!_all.Any(taken => EditionGuards.Offers(edition, taken, writer, now)))
        {
            throw new RuleBrokenException("workflow.state", "稿件当前状态不允许修改，请刷新后查看最新状态。");
        }
    }

    public static void RequireWriter(Edition edition, Actor writer, DateTimeOffset now)
    {
        var parts = _all.SelectMany(taken => EditorialWorkflow.StepOf(taken).Parts).Distinct();
        if (!parts.Any(part => edition.Plays(part, new(EditorialEvent.Edit, writer, now))))
        {
            throw new RuleBrokenException("workflow.capability", "您没有修改这份稿件的权限。");
        }
    }
}

using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Who may mark a text and who may take up its review: whoever the transition table lets return it, and sign it.</summary>
public static class ReviewGuards
{
    /// <summary>Reason of a return that asks for masking (保密审查结论“部分公开”).</summary>
    public const string MaskingReason = "return.mask";

    /// <summary>Why the person may not take up the gate, or null.</summary>
    public static Refusal? ClaimObjection(Edition edition, Gate gate, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var sign = EditorialWorkflow.StepOf(edition.State == EditorialState.EmergencyPublished ? EditorialEvent.RetroSign : EditorialEvent.Sign);
        return EditionGuards.PersonObjection(edition, new(sign.Event, actor, at) { Gate = gate }, sign)
            ?? EditionGuards.StateObjection(edition, sign)
            ?? (edition.OpenGates.Contains(gate) ? null : new("workflow.gate-closed", "这道审核关现在没有打开：前一阶段未签完，或已经签过。"));
    }

    /// <summary>Whether the person may mark the text: may return it, and is no hand of an author.</summary>
    public static bool MayMark(Edition edition, Actor actor, DateTimeOffset at) =>
        EditionGuards.Offers(edition, EditorialEvent.Return, actor, at) && !IsOfAuthor(edition, actor);

    internal static Refusal? MarkObjection(Edition edition, MarkWords words, string seenHash, EditorialAct act)
    {
        var giveBack = EditorialWorkflow.StepOf(act.Event);
        return EditionGuards.PersonObjection(edition, act, giveBack)
            ?? (IsOfAuthor(edition, act.Actor) ? EditionHands.OfAuthor : null)
            ?? EditionGuards.StateObjection(edition, giveBack)
            ?? Unfit(edition, words, seenHash);
    }

    // Whoever could sign only for an author marks for an author too.
    private static bool IsOfAuthor(Edition edition, Actor actor) =>
        edition.IsAuthor(actor.Id) || !Enum.GetValues<Gate>().Any(gate => edition.MaySignUnless(actor, gate, edition.IsAuthor));

    private static Refusal? Unfit(Edition edition, MarkWords words, string seenHash) => words switch
    {
        _ when seenHash != edition.CurrentHash => new("stale.hash", "您看到的不是当前文本，请重新打开审阅后再标注。"),
        _ when edition.Current.Marks.Count() >= RevisionMark.Most => new("content.mark-many", $"一稿最多标注{RevisionMark.Most}处；问题更多的，请整篇退回。"),
        _ when string.IsNullOrWhiteSpace(words.Remark) => new("content.mark-remark", "请写明标注处有什么问题。"),
        _ when words.Remark.Trim().Length > RevisionMark.RemarkMaxLength || words.Quote.Trim().Length > RevisionMark.QuoteMaxLength =>
            new("content.mark-length", $"标注的句子和意见各不超过{RevisionMark.RemarkMaxLength}字。"),
        _ => null,
    };
}

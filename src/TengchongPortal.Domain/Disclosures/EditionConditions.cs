using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Guards about how things stand: versions, gates, verification. Answered 409; the roster, which is about persons, 403.</summary>
internal static class EditionConditions
{
    public static Refusal? Unmet(Guard guard, Edition edition, EditorialAct act, EditionFacts facts) => guard switch
    {
        Guard.OnDuty => DutyWatch.Objection(facts.OnDuty, DutyKey.Secrecy, act.Actor) ?? (act.Second is { } second ? DutyWatch.Objection(facts.OnDuty, DutyKey.Leader, second) : null),
        Guard.OneOnDuty => DutyWatch.ObjectionToOne(facts.OnDuty, EditionParts.KeysOf(act.Actor, edition.OrganPath, edition.Document.TypeKey), act.Actor),
        Guard.VersionMatches when act.SeenVersion != edition.Version =>
            new("stale.version", "稿件在您打开之后又被保存过，请对照两份文本后再保存。"),
        Guard.HashMatches when act.SeenHash != edition.CurrentHash =>
            new("stale.hash", "您看到的不是当前文本，签字只对当时所见的内容有效，请重新打开审阅。"),
        Guard.GateIsOpen when act.Gate is not { } gate || !edition.OpenGates.Contains(gate) =>
            new("workflow.gate-closed", "这道审核关现在没有打开：前一阶段未签完，或已经签过。"),
        Guard.NotLastGate when edition.UnsignedGates.Count() <= 1 =>
            new("workflow.last-gate", "这是最后一道审核关，应按终结签字处理。"),
        Guard.LastGate when edition.UnsignedGates.Count() > 1 =>
            new("workflow.gates-missing", "还有审核关没有签字，不能结束审核。"),
        Guard.NoLaterStageSigned when edition.SignaturesOnCurrent.Any(signature => edition.Plan!.StageOf(signature.Gate) > 0) =>
            new("workflow.recall-late", "已有第一阶段之后的签字，不能撤回；请联系审核人退回。"),
        Guard.NoOtherOpenEdition when facts.HasOtherOpenEdition =>
            new("workflow.open-edition", "该信息已有一个正在办理的新版本，请在那个版本上继续。"),
        Guard.NotHiddenAlready when edition.StateBefore is EditorialState.Hidden =>
            new("workflow.hidden-already", "该历史版本在隐藏期间已被替换，早已停止公开，无须再次隐藏。"),
        Guard.SecrecySigned when edition.UnsignedGates.Contains(Gate.Secrecy) =>
            new("workflow.secrecy-missing", "这份预警还没有通过保密审查，而撤回以后页面仍可阅读；请先补签保密审查，或者改用隐藏。"),
        Guard.Verified => Verification.Failures(edition, facts, act.At).FirstOrDefault(),
        Guard.VerifiedAfterThis => Verification.FailuresApartFrom(Verification.Gates, edition, facts, act.At).FirstOrDefault(),
        Guard.Proactive when !Verification.IsProactive(edition) => Verification.NotProactive,
        Guard.ProposalExists when edition.ProposalFor(act.Event) is null =>
            new("workflow.proposal-missing", "这项决定须由另一人先提出申请并说明理由。"),
        Guard.HashUnchanged when edition.LastEvent(EditorialEvent.FireFailed)?.RevisionHash != edition.CurrentHash =>
            new("stale.hash", "发布失败之后文本有变化，须重新送审。"),
        Guard.RetroTermRan when !RetroTermRan(edition, act.At) =>
            new("workflow.retro-term", "应急发布后二十四小时的补审期限尚未届满。"),
        Guard.SuccessorReleased when !facts.SuccessorIsReleased =>
            new("workflow.successor-missing", "新版本尚未发布，旧版本不能转为历史版本。"),
        Guard.DutyCovered when !facts.DutyIsCovered =>
            new("workflow.duty-uncovered", "本稿对应的公开义务尚无其他稿件承接，不能放弃。"),
        Guard.StockDue when !facts.StockIsDue =>
            new("workflow.stock-not-due", "尚未到复核日期，也没有相关申请，暂不能重新启动公开审查。"),
        Guard.FireTimeReached when edition.FireAt is not { } due || act.At < due =>
            new("workflow.fire-early", "定时发布的时间未到。"),
        _ => null,
    };

    private static bool RetroTermRan(Edition edition, DateTimeOffset at) =>
        edition.RetroUntil is { } end && at >= end;
}

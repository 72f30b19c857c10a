using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Guards about what was written on the form or in the text. Answered 422 with everything typed kept.</summary>
internal static class EditionInputs
{
    /// <summary>Legal days are days in China, which keeps one time and no summer time.</summary>
    private static readonly TimeSpan _chinaOffset = TimeSpan.FromHours(8);

    public static Refusal? Missing(Guard guard, Edition edition, EditorialAct act, EditionFacts facts) => guard switch
    {
        Guard.Confirmed when !act.Confirmed =>
            new("content.confirmation", "修改会使本稿已有的全部签字作废，请先确认。"),
        Guard.ContractComplete => facts.ContractFaults.FirstOrDefault(),
        Guard.NoStopFault => facts.StopFindings.Concat(facts.PersonalFindings).FirstOrDefault(),
        Guard.NoPersonalStop => facts.PersonalFindings.FirstOrDefault(),
        Guard.Staffable or Guard.EmergencyType when facts.RequiredRoute.IsCarriedOver =>
            new("route.carried-over", "存量迁移流程只供导入使用，稿件须按它的信息类型所定的审核流程办理。"),
        Guard.Staffable when !facts.IsStaffable =>
            new("route.unstaffed", "按本稿的审核流程，现有人员凑不齐互不相同的审签人；请向政务公开办申请借调审核人员。"),
        Guard.PackageComplete when !facts.PackageIsComplete => EditionFacts.PackageMissing,
        Guard.ChecklistAnswered when !act.Checklist.IsComplete =>
            new("content.checklist", "签字前须逐项回答核对清单；有一项为否时应当退回。"),
        Guard.SuspensionAnswered when edition.OpenSuspensions.Any() && !Answers(edition, act) =>
            new("content.suspension-answer", "保密审查曾线下请示或征求意见，签字时须填写答复单编号。"),
        Guard.LikenessSeen when facts.Likeness is { IsTooMuch: true } likeness && act.Gate == Gate.FirstReview && !act.LikenessSeen =>
            new("content.likeness", $"解读内容有{likeness.Percent}%与政策文件原文相同，照抄或者压缩原文不算解读；确认不是照抄的，请勾选后再签字，否则请退回。"),
        Guard.Reason => WithoutReason(act),
        Guard.ReasonCode when string.IsNullOrWhiteSpace(act.ReasonCode) =>
            new("content.reason-code", "请从列表中选择理由类别。"),
        Guard.ReasonCode when act.ReasonCode == ReviewGuards.MaskingReason && !edition.Current.Marks.Any() =>
            new("content.mask-marks", "退回遮盖的，须先标注要遮盖的字段或者句子。"),
        Guard.LegalBasis when string.IsNullOrWhiteSpace(act.LegalBasis) =>
            new("content.legal-basis", "撤回已公开信息须写明法律依据。"),
        Guard.ChangeNote when string.IsNullOrWhiteSpace(act.Text?.ChangeNote ?? act.Reason) =>
            new("content.change-note", "修订已公开的信息须写明向公众公布的更正说明。"),
        Guard.SheetNumber when string.IsNullOrWhiteSpace(act.SheetNumber) =>
            new("content.sheet-number", "请填写线下单据编号，系统内只记编号、不存内容。"),
        Guard.DoubtfulOutcome when act.Outcome is not (SecrecyOutcome.Doubtful or SecrecyOutcome.ThirdParty) =>
            new("content.outcome", "中止审查只适用于“不明确”或“涉及第三方”两种结论。"),
        Guard.ClosingOutcome when act.Outcome is not (SecrecyOutcome.OnRequest or SecrecyOutcome.Exempt) =>
            new("content.outcome", "结束公开审查只适用于“依申请公开”或“不予公开”两种结论。"),
        Guard.ExemptionClause when string.IsNullOrWhiteSpace(act.Clause) =>
            new("content.clause", "不主动公开须写明《政府信息公开条例》的具体条款。"),
        Guard.ReassessmentDate when act.Day is not { } day || day <= DateOnly.FromDateTime(act.At.ToOffset(_chinaOffset).DateTime) =>
            new("content.reassess-on", "不主动公开的信息须定一个今后的复核日期（条例第十八条）。"),
        Guard.SecondPerson when act.Second is not { } second || !Confirms(edition, act, second) =>
            new("content.second-person", "这项结论须由另一位有审核权限、且未参与起草的人员确认。"),
        Guard.FutureTime when act.FireAt is not { } due || due <= act.At =>
            new("content.fire-at", "定时发布的时间须晚于现在。"),
        Guard.InsideDuty when act.FireAt > facts.DutyEndsAt =>
            new("content.fire-after-duty", "定时发布的时间晚于本稿的公开期限。"),
        Guard.EmergencyType when !facts.IsEmergencyType =>
            new("content.emergency-type", "应急发布只适用于清单所列的信息类型。"),
        Guard.FromForm => facts.Warning is { } kit ? kit.Objection(edition, act.At) : WarningKit.NotTheForm,
        Guard.RedirectChosen when !IsLocal(act.Redirect) =>
            new("content.redirect", "请选择原地址显示下线说明，或转到本站的另一页面。"),
        _ => null,
    };

    public static Refusal? WithoutReason(EditorialAct act) =>
        string.IsNullOrWhiteSpace(act.Reason) ? new("content.reason", "请写明理由，理由会留在记录中。") : null;

    /// <summary>Other gates wait for nothing; the secrecy signature and the secrecy key must name the answer, and once given cannot be given again.</summary>
    private static bool Answers(Edition edition, EditorialAct act) => act switch
    {
        { Event: EditorialEvent.Emergency } => act.OpinionNumber.Length > 0 && !edition.IsSigned(Gate.Secrecy),
        { Gate: Gate.Secrecy } => act.OpinionNumber.Length > 0,
        _ => true,
    };

    /// <summary>A path of this site; <c>//host</c> and <c>/\host</c> lead elsewhere.</summary>
    private static bool IsLocal(string redirect) =>
        redirect == EditorialAct.NoRedirect || (redirect.StartsWith('/') && !redirect.StartsWith("//", StringComparison.Ordinal) && !redirect.Contains('\\'));

    private static bool Confirms(Edition edition, EditorialAct act, Actor second) =>
        second.Id != act.Actor.Id
        && !EditionHands.HandsOf(second, act.SecondFor).Any(edition.IsAuthor)
        && Enum.GetValues<Gate>().Any(gate => edition.MaySign(second, gate));
}

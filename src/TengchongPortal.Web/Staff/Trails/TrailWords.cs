using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Wording;
using TengchongPortal.Web.Wording.Concerns;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>What an act of the trail is called; one that has no words yet shows its key.</summary>
public static class TrailWords
{
    private const string Proposal = "Propose";

    private const string Letter = "Letter";

    private const string Concern = "Concern";

    private const string Incident = "Incident";

    private const string Campaign = "Campaign";

    public static string Of(string act) => act switch
    {
        "SignIn" => "登录",
        "Import" => "存量迁移",
        "ImportPair" => "存量迁移：解读与政策文件配对",
        "AccountOpen" => "建立账号",
        "AccountChange" => "修改账号资料",
        "AccountDisable" => "停用账号",
        "AccountEnable" => "启用账号",
        "AccountReissue" => "重发一次性密码",
        "AccountSecondFactorOff" => "解除他人动态口令",
        "SecondFactorOn" => "启用动态口令",
        "SecondFactorOff" => "停用动态口令",
        "RecoveryCodes" => "重新生成恢复码",
        "Quiz" => "培训测验",
        "SessionEnd" => "结束登录",
        "AbsenceEnter" => "登记离岗",
        "AbsenceEnd" => "结束离岗",
        "ResponsibilityEnter" => "登记公开工作责任",
        "ResponsibilityConfirm" => "确认公开工作责任登记",
        "ResponsibilityDecline" => "不同意公开工作责任登记",
        "PhoneLineEnter" => "登记政务热线",
        "PhoneLineConfirm" => "确认政务热线登记",
        "PhoneLineDecline" => "不同意政务热线登记",
        "RosterEnter" => "排值班",
        "RosterEnd" => "结束值班",
        "PasswordChange" => "修改本人密码",
        "GrantPropose" => "提出授权",
        "GrantConfirm" => "确认授权",
        "GrantDecline" => "不同意授权",
        "GrantEnd" => "收回角色",
        "InterpretationBreached" => "记录解读逾期",
        "OpenReview" => "打开审核页",
        "Mark" => "标注",
        "Claim" => "认领审核关",
        "GiveBackClaim" => "放回审核关",
        "Sample" => "发布后抽查",
        "MergeOrgans" => "机构合并",
        "MergeMoveAccount" => "机构合并：账号转入",
        "MergeMoveRole" => "机构合并：角色转入",
        "ReceiveRepost" => "登记上级文件转载",
        "WatchRepost" => "自动查看转载来源",
        "ReadLetterFile" => "打开来信附件",
        "WriteRiskDossier" => "填写风险评估档案",
        "OpenWording" => "写明统一口径",
        "ChangeWording" => "修改统一口径",
        "SignForWording" => "签收统一口径",
        "CloseWording" => "结束统一口径",
        "TieLetter" => "来信：填写针对的文件",
        "LookAtRepost" => "与转载来源核对",
        "SetAsideRepost" => "列为不转载",
        "SiteErrorAssign" => "纠错：分办",
        "SiteErrorFix" => "纠错：更正办结",
        "SiteErrorExplain" => "纠错：说明办结",
        "SiteErrorForward" => "纠错：转办",
        "ImportSiteErrors" => "登记上级转来的纠错",
        "ConcernRegister" => "舆情：登记",
        "IncidentRegister" => "突发事件：登记",
        "ImportPetitions" => "登记信访件编号文件",
        "HotlineReceive" => "接收12345工单文件",
        "HotlineSend" => "生成12345回传文件",
        "HotlineCasesSend" => "生成移交12345的案件文件",
        "HotlineCasesReceive" => "接收12345办理结果文件",
        "HotlineQuestionsReceive" => "接收12345问答差异文件",
        "HotlineQuestionTakeUp" => "12345问答建议：采纳",
        "HotlineQuestionDecline" => "12345问答建议：不采纳",
        "EnterPosting" => "登记其他载体",
        "ExpertEnter" => "登记解读专家",
        "ExpertConfirm" => "确认解读专家",
        "ExpertRetire" => "停用解读专家",
        "AssignContributor" => "指派外部制作人",
        "WithdrawContributor" => "收回外部制作人的指派",
        "YearTopicEnter" => "登记年度重点主题",
        "YearTopicConfirm" => "确认年度重点主题",
        "YearTopicDecline" => "不同意年度重点主题",
        "OpenCampaign" => "布置全市清理",
        "ProvePresence" => "核对本人",
        _ when Enum.TryParse<EditorialEvent>(act, out var taken) => taken.Label,
        _ when act.StartsWith(Letter, StringComparison.Ordinal) && Enum.TryParse<LetterAct>(act[Letter.Length..], out var step) => $"来信：{step.Label}",
        _ when act.StartsWith(Concern, StringComparison.Ordinal) && Enum.TryParse<ConcernDeed>(act[Concern.Length..], out var deed) => $"舆情：{deed.Label}",
        _ when act.StartsWith(Campaign, StringComparison.Ordinal) && Enum.TryParse<CampaignDeed>(act[Campaign.Length..], out var deed) => $"全市清理：{deed.Label}",
        _ when act.StartsWith(Incident, StringComparison.Ordinal) && Enum.TryParse<IncidentDeed>(act[Incident.Length..], out var deed) => $"突发事件：{deed.Label}",
        _ when act.StartsWith(Proposal, StringComparison.Ordinal) && Enum.TryParse<EditorialEvent>(act[Proposal.Length..], out var wish) => $"申请{wish.Label}",
        _ => act,
    };
}

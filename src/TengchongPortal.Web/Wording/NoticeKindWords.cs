using TengchongPortal.Domain.Notices;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>What a person is told, in a few words; and how loud.</summary>
public static class NoticeKindWords
{
    extension(NoticeKind kind)
    {
        public string Label => kind switch
        {
            NoticeKind.Returned => "退回修改",
            NoticeKind.GateOpened => "等您审签",
            NoticeKind.ReadyToRelease => "可以发布",
            NoticeKind.Released => "已发布",
            NoticeKind.ReleaseFailed => "发布失败",
            NoticeKind.PageHidden => "页面已隐藏，须第二人决定",
            NoticeKind.PageDecided => "页面的公开状态有了决定",
            NoticeKind.NotReleased => "审查终结，不主动公开",
            NoticeKind.DecisionAsked => "有申请等您决定",
            NoticeKind.SignatureVoided => "签过的稿件又有修改，签字已失效",
            NoticeKind.EmergencyGates => "应急发布，24小时内补审",
            NoticeKind.WarningPutUp => "一人先行发布预警",
            NoticeKind.SampleFault => "发布后抽查发现问题",
            NoticeKind.DutyAhead => "公开期限将到",
            NoticeKind.DutyToday => "今天是公开期限最后一天",
            NoticeKind.DutyOverdue => "已逾公开期限",
            NoticeKind.InterpretationDue => "解读期限将到",
            NoticeKind.InterpretationOverdue => "解读逾期",
            NoticeKind.ExpiryAhead => "文件有效期将满",
            NoticeKind.SourceChanged => "所依据的文件已经变化",
            NoticeKind.FollowUpOwed => "群众集中来信和提意见，须跟进解读",
            NoticeKind.LetterArrived => "有来信等您办理",
            NoticeKind.LetterDue => "来信答复期限将到",
            NoticeKind.LetterOverdue => "来信答复逾期",
            NoticeKind.LetterAtRisk => "来信临近三个月底线",
            NoticeKind.LetterUnhandled => "来信没有人能办理",
            NoticeKind.CopyLeft => "来信已清除，公开稿草稿还有内容",
            NoticeKind.SiteErrorArrived => "有网页纠错等您办理",
            NoticeKind.SiteErrorUnseen => "网页纠错超过分办期限",
            NoticeKind.SiteErrorDue => "网页纠错今天到期",
            NoticeKind.SiteErrorOverdue => "网页纠错逾期",
            NoticeKind.EntryToConfirm => "知识条目须核对",
            NoticeKind.EntryExpiring => "知识条目将到期",
            NoticeKind.EntryLapsed => "知识条目已停止提供",
            NoticeKind.ConcernAssigned => "有舆情等您回应",
            NoticeKind.ConcernUnowned => "舆情没有责任单位",
            NoticeKind.ConcernDue => "舆情回应时限将到",
            NoticeKind.ConcernOverdue => "舆情回应逾期",
            NoticeKind.IncidentDue => "突发事件首次发布时限将到",
            NoticeKind.IncidentOverdue => "突发事件发布超过时限",
            NoticeKind.WordingToSign => "有统一口径等您签收",
            NoticeKind.WordingUnread => "没有签收统一口径就发布",
            NoticeKind.RepostDue => "转载时限将到",
            NoticeKind.RepostOverdue => "转载逾期",
            NoticeKind.RepostInDoubt => "转载的文件在来源有变化",
            NoticeKind.MaterialAsked => "请您制作解读材料",
            NoticeKind.MaterialArrived => "外部制作人交来了材料",
            NoticeKind.CleanUpAsked => "有文件清理等您报送",
            NoticeKind.CleanUpGivenBack => "清理表被退回，请重填",
            NoticeKind.CleanUpDue => "文件清理报送期限将到",
            NoticeKind.CleanUpOverdue => "文件清理逾期没有报送",
        };

        /// <summary>Amber before a term ends, red when it has ended or something stands wrong in public (R61).</summary>
        public Tone Tone => kind switch
        {
            NoticeKind.GateOpened or NoticeKind.SignatureVoided or NoticeKind.PageDecided or NoticeKind.NotReleased or NoticeKind.DecisionAsked or NoticeKind.LetterArrived or NoticeKind.ConcernAssigned or NoticeKind.MaterialAsked or NoticeKind.MaterialArrived or NoticeKind.SiteErrorArrived or NoticeKind.WordingToSign or NoticeKind.CleanUpAsked => Tone.Plain,
            NoticeKind.ReadyToRelease or NoticeKind.Released => Tone.Good,
            NoticeKind.Returned or NoticeKind.SampleFault or NoticeKind.DutyAhead or NoticeKind.DutyToday or NoticeKind.InterpretationDue or NoticeKind.ExpiryAhead or NoticeKind.SourceChanged or NoticeKind.FollowUpOwed or NoticeKind.LetterDue or NoticeKind.EntryToConfirm or NoticeKind.EntryExpiring or NoticeKind.ConcernDue or NoticeKind.IncidentDue or NoticeKind.RepostDue or NoticeKind.RepostInDoubt or NoticeKind.WordingUnread or NoticeKind.CopyLeft or NoticeKind.SiteErrorUnseen or NoticeKind.SiteErrorDue or NoticeKind.CleanUpGivenBack or NoticeKind.CleanUpDue => Tone.Attention,
            NoticeKind.ReleaseFailed or NoticeKind.PageHidden or NoticeKind.EmergencyGates or NoticeKind.WarningPutUp or NoticeKind.DutyOverdue or NoticeKind.InterpretationOverdue or NoticeKind.LetterOverdue or NoticeKind.LetterAtRisk or NoticeKind.LetterUnhandled or NoticeKind.SiteErrorOverdue or NoticeKind.EntryLapsed or NoticeKind.ConcernUnowned or NoticeKind.ConcernOverdue or NoticeKind.IncidentOverdue or NoticeKind.RepostOverdue or NoticeKind.CleanUpOverdue => Tone.Stopped,
        };
    }
}

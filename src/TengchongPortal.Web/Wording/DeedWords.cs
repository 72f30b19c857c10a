using TengchongPortal.Web.Components.Deeds;

namespace TengchongPortal.Web.Wording;

/// <summary>The sentence that says that something was done.</summary>
public static class DeedWords
{
    extension(Deed deed)
    {
        public string Label => deed switch
        {
            Deed.OrgansMerged => "合并已办理。原机构的网址已转到接收的机构，经办事项全部转入，清单如下。",
            Deed.ConcernRegistered => "舆情已登记，请确定责任单位；公开表述由第二人确认以后公开。",
            Deed.ConcernHandled => "舆情已办理，公众页面随之更新。",
            Deed.IncidentRegistered => "突发事件已登记，从获知时起按小时计时。",
            Deed.IncidentHandled => "已登记，经过在公众页面公布。",
            Deed.PetitionsImported => "文件已登记，重复的编号没有再次登记；新增和更新的件数见下面的清单。",
            Deed.HotlineReceived => "工单文件已接收；新增、已有和拒收的件数见下面的对账表。",
            Deed.ContributorAssigned => "已指派，已通知本人。只看得到这一份解读材料和它所解读的政策，稿件发布或者收回指派时结束。",
            Deed.ContributorWithdrawn => "指派已收回，对方不再看得到这份稿件。",
            Deed.MaterialContributed => "材料已交，已通知请您制作的人。",
            Deed.ExpertEntered => "专家已登记，须由另一人确认后才能选用和公布。",
            Deed.ExpertConfirmed => "专家已确认，可以选用，公众页面随之更新。",
            Deed.ExpertRetired => "专家已停用，今后不能选用；已经发布的解读不变。",
            Deed.LetterHandled => "已办理，记入办理记录。来信人凭编号和查询码可以看到与自己有关的进展。",
            Deed.RiskWritten => "风险评估已保存，以最新的一份为准。",
            Deed.WordingSaved => "口径已保存。",
            Deed.WordingEnded => "口径已结束使用。",
            Deed.WordingRead => "已签收。",
            Deed.LetterTied => "已保存。来信人看到的进展不变。",
            Deed.PostingEntered => "已登记。载体台账多了一行，公众页面不变。",
            Deed.SampleJudged => "抽查结论已登记。",
            Deed.SketchDiscarded => "暂存的内容已删去。",
            Deed.DraftOpened => "草稿已建立。还没有送审，可以继续修改。",
            Deed.DraftSaved => "草稿已保存。",
            Deed.Proposed => "申请已提交，已通知可以决定的人；页面在作出决定之前不变。",
            Deed.Marked => "标注已记下，退回时一并交给起草人。",
            Deed.Claimed => "已由您认领，同事会看到您正在审。",
            Deed.GivenBack => "已放回，同事可以认领。",
            Deed.NoticesRead => "已标为已读。",
            Deed.PasswordChanged => "密码已修改，其他设备上的登录已经结束。",
            Deed.SecondFactorChanged => "双因素设置已保存。",
            Deed.AbsenceEntered => "离岗已登记，代理人在这段时间替您办理。",
            Deed.AbsenceEnded => "离岗已结束，待办回到本人。",
            Deed.AccountChanged => "账号资料已保存。",
            Deed.AccountDisabled => "账号已停用，所有登录已经结束。",
            Deed.AccountEnabled => "账号已恢复使用。",
            Deed.SecondFactorDropped => "双因素已清除，本人下次登录后须重新绑定。",
            Deed.GrantProposed => "授权申请已提交，须由另一位管理员确认后生效。",
            Deed.GrantConfirmed => "授权已确认。",
            Deed.GrantDeclined => "授权申请已退回，没有生效。",
            Deed.GrantEnded => "角色已收回。",
            Deed.ResponsibilityEntered => "已登记，须由另一人确认后生效。",
            Deed.ResponsibilityConfirmed => "已确认，公众页面随之更新。",
            Deed.ResponsibilityDeclined => "已退回，原来的登记不变。",
            Deed.PhoneLineEntered => "热线已登记，须由市政务公开办另一人确认后公布。",
            Deed.PhoneLineConfirmed => "热线登记已确认，公众页面随之更新。",
            Deed.PhoneLineDeclined => "热线登记已退回，原来的登记不变。",
            Deed.SessionsEnded => "登录已结束，那台设备须重新登录。",
            Deed.ShiftEntered => "班次已排好。",
            Deed.ShiftEnded => "班次已结束。空出来的时段在下表标红，请尽快补排。",
            Deed.RepostReceived => "已登记，稿件已建立；请打开稿件核对后送审。",
            Deed.RepostLookedAt => "核对结果已记下。",
            Deed.RepostSetAside => "已列为不转载。",
            Deed.EntryConfirmed => "已登记核对，下次核对的日期随之顺延。",
            Deed.SiteErrorHandled => "已办理，公众页面随之更新。",
            Deed.SiteErrorsHandedDown => "文件已登记，重复的编号没有再次登记。",
            Deed.WarningPutUp => "已先行发布。",
        };
    }
}

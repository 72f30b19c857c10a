using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Web.Wording;

/// <summary>Lines of the report of a merger.</summary>
public static class MergedKindWords
{
    extension(MergedKind kind)
    {
        public string Label => kind switch
        {
            MergedKind.Account => "账号",
            MergedKind.Role => "在用和待生效的角色",
            MergedKind.RoleProposal => "待确认的授权申请",
            MergedKind.DutyShift => "未结束的应急值班",
            MergedKind.Document => "负责的信息（含已公开和在办）",
            MergedKind.OpenEdition => "在办稿件",
            MergedKind.Draft => "尚未公开、改以新机构名义发布的稿件",
            MergedKind.Duty => "公开期限",
            MergedKind.Sketch => "未保存的新稿",
            MergedKind.Letter => "未办结的来信",
            MergedKind.LetterHelp => "协办的来信",
            MergedKind.Concern => "未办结的舆情",
            MergedKind.SiteError => "未办结的网站纠错",
            MergedKind.Topic => "负责的专题",
            MergedKind.Carrier => "维护的公开载体",
            MergedKind.Statement => "待确认的公开工作责任登记",
        };

        /// <summary>How it comes to the successor.</summary>
        public string Fate => kind switch
        {
            MergedKind.Account => "转入，登录不受影响",
            MergedKind.Role => "原角色结束，同一角色在新机构继续，期限不变",
            MergedKind.RoleProposal => "转入，由第二名管理员在新机构确认",
            MergedKind.DutyShift => "原班次结束，在新机构继续",
            MergedKind.Document => "转由新机构负责；已公开的署名和索引号不变",
            MergedKind.OpenEdition => "随信息转入，已有的签字继续有效",
            MergedKind.Draft => "发布机构改为新机构",
            MergedKind.Duty => "随稿件转入，改为提醒新机构",
            MergedKind.Sketch => "转入，起草人再次打开时可以恢复",
            MergedKind.Letter => "由新机构的来信办理员接着办，期限不变",
            MergedKind.LetterHelp => "由新机构接着协办",
            MergedKind.Concern => "由新机构接着回应，时限不变",
            MergedKind.SiteError => "由新机构接着办，时限不变",
            MergedKind.Topic => "由新机构负责",
            MergedKind.Carrier => "由新机构维护",
            MergedKind.Statement => "终止；新机构须另行登记本单位的责任",
        };
    }
}

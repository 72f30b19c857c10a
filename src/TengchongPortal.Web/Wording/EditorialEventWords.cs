using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>What every event of the workflow is called on a button and in the record book.</summary>
public static class EditorialEventWords
{
    extension(EditorialEvent taken)
    {
        public string Label => taken switch
        {
            EditorialEvent.Create => "新建",
            EditorialEvent.Edit => "修改",
            EditorialEvent.EditInReview => "审核中修改",
            EditorialEvent.Submit => "送审",
            EditorialEvent.Recall => "取回",
            EditorialEvent.Sign => "签字",
            EditorialEvent.SignLast => "签字并结束审核",
            EditorialEvent.Return => "退回修改",
            EditorialEvent.SecrecySuspend => "中止保密审查",
            EditorialEvent.SecrecyClose => "审查终结（不主动公开）",
            EditorialEvent.Schedule => "定时发布",
            EditorialEvent.Unschedule => "取消定时",
            EditorialEvent.Release => "发布",
            EditorialEvent.Fire => "到时发布",
            EditorialEvent.FireFailed => "定时发布失败",
            EditorialEvent.Recover => "恢复待发布",
            EditorialEvent.RecoverEdit => "失败后修改",
            EditorialEvent.Emergency => "应急发布",
            EditorialEvent.PutUp => "按样表发布预警",
            EditorialEvent.RetroSign => "补审签字",
            EditorialEvent.RetroRefuse => "补审不通过",
            EditorialEvent.RetroComplete => "补审签字并完成",
            EditorialEvent.RetroExpired => "补审逾期",
            EditorialEvent.Revise => "修订",
            EditorialEvent.Supersede => "转为历史版本",
            EditorialEvent.Hide => "隐藏页面",
            EditorialEvent.Unhide => "恢复公开",
            EditorialEvent.Withdraw => "撤回",
            EditorialEvent.Reinstate => "撤销撤回",
            EditorialEvent.Unpublish => "下线",
            EditorialEvent.Republish => "重新起草公开",
            EditorialEvent.Abandon => "放弃",
            EditorialEvent.ReopenStock => "重新启动公开审查",
            EditorialEvent.Purge => "清除内容",
        };

        /// <summary>The sentence that tells whoever took the step that it was taken.</summary>
        public string Done => taken switch
        {
            EditorialEvent.Create => "草稿已建立。",
            EditorialEvent.Edit => "草稿已保存。",
            EditorialEvent.EditInReview => "已保存为草稿，原有的签字作废，改好后请重新送审。",
            EditorialEvent.Submit => "已送审，等待第一道审核关签字。",
            EditorialEvent.Recall => "稿件已取回，可以继续修改。",
            EditorialEvent.Sign => "签字已记录。同一阶段的审核关都签完后，轮到下一阶段。",
            EditorialEvent.SignLast => "签字已记录，审核结束，稿件等待发布。",
            EditorialEvent.Return => "已退回起草人修改。",
            EditorialEvent.SecrecySuspend => "保密审查已中止，收到答复后再签字。",
            EditorialEvent.SecrecyClose => "审查已终结，稿件不公开，到复核日期再提醒。",
            EditorialEvent.Schedule => "已定时，到时自动发布。",
            EditorialEvent.Unschedule => "定时已取消，稿件回到待发布。",
            EditorialEvent.Release => "已发布，公众现在可以看到。",
            EditorialEvent.Fire => "已到时发布。",
            EditorialEvent.FireFailed => "定时发布失败。",
            EditorialEvent.Recover => "已恢复为待发布。",
            EditorialEvent.RecoverEdit => "已转为草稿，改好后请重新送审。",
            EditorialEvent.Emergency => "已应急发布，公众现在可以看到。其余审核关须在二十四小时内补签，逾期自动隐藏。",
            EditorialEvent.PutUp => "预警已先行发布，公众现在可以看到。各道审核关须在二十四小时内补签，逾期自动隐藏。",
            EditorialEvent.RetroSign => "补审签字已记录。",
            EditorialEvent.RetroRefuse => "补审不通过，页面已隐藏。",
            EditorialEvent.RetroComplete => "补审全部完成，页面照常公开。",
            EditorialEvent.RetroExpired => "补审逾期，页面已隐藏。",
            EditorialEvent.Revise => "修订稿已建立。原文照常公开，到新版本发布为止。",
            EditorialEvent.Supersede => "已转为历史版本。",
            EditorialEvent.Hide => "页面已隐藏，须由另一人在一个工作日内决定是否恢复。",
            EditorialEvent.Unhide => "已恢复公开。",
            EditorialEvent.Withdraw => "已撤回，页面标明撤回和理由。",
            EditorialEvent.Reinstate => "撤回已撤销，恢复为现行公开。",
            EditorialEvent.Unpublish => "已下线。",
            EditorialEvent.Republish => "重新公开的草稿已建立。",
            EditorialEvent.Abandon => "稿件已放弃，记录仍然保留。",
            EditorialEvent.ReopenStock => "已重新启动公开审查，草稿已建立。",
            EditorialEvent.Purge => "内容已清除，只留下记录。",
        };
    }
}

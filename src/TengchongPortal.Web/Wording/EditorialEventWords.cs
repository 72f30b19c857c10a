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
    }
}

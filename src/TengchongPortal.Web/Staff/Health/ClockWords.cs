using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>What each clock does, in words.</summary>
public static class ClockWords
{
    extension(string clock)
    {
        /// <summary>A clock without words shows its own name.</summary>
        public string ClockLabel => clock switch
        {
            nameof(EditionClock) => "到时发布、应急补审到期",
            nameof(FileSweep) => "清理无主附件",
            nameof(HouseIndexClock) => "更新工作台查找稿件的索引",
            nameof(IndexClock) => "更新全文检索的索引",
            nameof(PublicChangeWatch) => "留意其他程序写入的公开信息",
            nameof(SketchSweep) => "清理过期的自动保存内容",
            nameof(QuestionSweep) => "清理少见的检索词",
            nameof(MailClock) => "发送邮件",
            nameof(DutyClock) => "公开期限提醒",
            nameof(RepostWatch) => "查看转载来源",
            nameof(LetterClock) => "来信期限提醒、到期办结",
            nameof(RetentionClock) => "到期销毁来信内容",
            nameof(KnowledgeClock) => "知识条目到期停止提供、核对提醒",
            nameof(LikenessClock) => "更新相似来信的索引",
            nameof(SiteErrorClock) => "网页纠错时限提醒",
            nameof(ConcernClock) => "舆情和突发事件时限提醒",
            _ => clock,
        };
    }
}

using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Wording.Hotline;

/// <summary>What the hotline wants of the knowledge base, and what the organ can do about it.</summary>
public static class QuestionActionWords
{
    extension(QuestionAction action)
    {
        public string Label => action switch
        {
            QuestionAction.Add => "新增",
            QuestionAction.Change => "修改",
            QuestionAction.Remove => "撤下",
        };

        /// <summary>The button that takes it up.</summary>
        public string Button => action switch
        {
            QuestionAction.Add => "按这条起草",
            QuestionAction.Change => "按这条修订",
            QuestionAction.Remove => "提请撤回",
        };

        /// <summary>What happens then.</summary>
        public string Hint => action switch
        {
            QuestionAction.Add => "生成一份知识条目草稿；补上所据文件、责任人和有效期，再送审。",
            QuestionAction.Change => "在现在的条目上另起一版草稿，填好热线的问题和答复；核对以后送审，发布以前公众看到的不变。",
            QuestionAction.Remove => "向终审人提出撤回申请；终审人决定以前公众看到的不变。",
        };
    }
}

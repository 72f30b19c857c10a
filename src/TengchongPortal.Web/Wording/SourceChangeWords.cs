using TengchongPortal.Data.Policies;

namespace TengchongPortal.Web.Wording;

/// <summary>What became of the document that a text rests on.</summary>
public static class SourceChangeWords
{
    extension(SourceChange change)
    {
        public string Label => change switch
        {
            SourceChange.Ended => "已经废止或者失效",
            SourceChange.Withdrawn => "已经撤回",
            SourceChange.Hidden => "已经不再公开",
            SourceChange.Amended => "已经修改",
            SourceChange.Revised => "已经修订重新发布",
        };
    }
}

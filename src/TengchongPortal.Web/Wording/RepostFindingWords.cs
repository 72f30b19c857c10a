using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Web.Wording;

public static class RepostFindingWords
{
    extension(RepostFinding finding)
    {
        public string Label => finding switch
        {
            RepostFinding.NotLooked => "尚未核对",
            RepostFinding.Same => "与来源一致",
            RepostFinding.Changed => "来源已经修改",
            RepostFinding.Gone => "来源已经撤下",
            RepostFinding.Suspected => "来源可能有改动，待人工核对",
        };
    }
}

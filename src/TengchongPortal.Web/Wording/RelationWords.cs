using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>What a link between two documents is called at either end.</summary>
public static class RelationWords
{
    extension(RelationKind kind)
    {
        /// <summary>At the document that states the link.</summary>
        public string ListHeading => kind switch
        {
            RelationKind.Related => "相关信息",
            RelationKind.Interprets => "所解读的文件",
            RelationKind.BasedOn => "制定依据",
            RelationKind.Amends => "所修改的文件",
            RelationKind.Replaces => "所代替的文件",
            RelationKind.Repeals => "所废止的文件",
            RelationKind.Answers => "所答复的信息",
            RelationKind.Confirms => "继续有效的文件",
            RelationKind.AsksAmendment => "须修改的文件",
            RelationKind.DeclaresLapsed => "宣布失效的文件",
            RelationKind.FilledFrom => "所用的预警信息样表",
            RelationKind.TellsLapsed => "有效期届满失效的文件",
        };

        /// <summary>At the document that the link leads to.</summary>
        public string InverseListHeading => kind switch
        {
            RelationKind.Related => "相关信息",
            RelationKind.Interprets => "解读材料",
            RelationKind.BasedOn => "依据本文件制定的文件",
            RelationKind.Amends => "修改本文件的文件",
            RelationKind.Replaces => "代替本文件的文件",
            RelationKind.Repeals => "废止本文件的文件",
            RelationKind.Answers => "对本信息的答复",
            RelationKind.Confirms => "清理结果：继续有效",
            RelationKind.AsksAmendment => "清理结果：须修改",
            RelationKind.DeclaresLapsed => "清理结果：宣布失效",
            RelationKind.FilledFrom => "按本样表发布的预警",
            RelationKind.TellsLapsed => "清理结果：有效期届满失效",
        };
    }
}

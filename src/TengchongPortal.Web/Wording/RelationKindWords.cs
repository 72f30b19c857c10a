using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>What this document is to the other one.</summary>
public static class RelationKindWords
{
    extension(RelationKind kind)
    {
        public string Label => kind switch
        {
            RelationKind.Related => "相关信息",
            RelationKind.Interprets => "解读",
            RelationKind.BasedOn => "依据",
            RelationKind.Amends => "修改",
            RelationKind.Replaces => "代替",
            RelationKind.Repeals => "废止",
            RelationKind.Answers => "答复",
            RelationKind.Confirms => "清理：继续有效",
            RelationKind.AsksAmendment => "清理：须修改",
            RelationKind.DeclaresLapsed => "清理：宣布失效",
            RelationKind.FilledFrom => "填自预警样表",
            RelationKind.TellsLapsed => "清理：有效期届满失效",
        };
    }
}

using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Testing;

/// <summary>Policies and interpretations that fulfil their contracts; a test spoils one thing with a <c>with</c> expression.</summary>
public static class PolicyTexts
{
    public static PolicyBook Book { get; } = new(
        [new("internal", "内部管理事项", ["policy"]), new("repeal-only", "只宣布废止或者失效", ["policy", "normative"])],
        [new("urgent", "情况紧急，须立即施行", [])],
        [new("business", "优化营商环境", 2019)]);

    public static InterpretationPlan Plan { get; } = new()
    {
        On = new(2019, 12, 20),
        Forms = [InterpretationForm.Text, InterpretationForm.Questions],
        Channels = "政府门户网站政策解读专栏",
        Outline = "背景、补贴对象和标准、办理流程",
        Person = "示例局办公室",
    };

    public static PolicyFacts Facts { get; } = new()
    {
        Drafters = [People.Department],
        Changes = "高龄津贴每月多发50元。",
        ForWhom = "满80周岁的腾冲户籍老人。",
        FromWhen = "2020年1月1日起。",
        WhereToAsk = "示例局，0875-5130000。",
        Plan = Plan,
    };

    public static InterpretationFacts Interpretation { get; } = new()
    {
        Background = "根据省里提高津贴标准的要求，结合我市财力制定。",
        Aims = "让高龄老人共享发展成果。",
        Content = "每位老人每月增加五十元，已在领取的不用重新申请。",
        Scope = "年满八十周岁、户籍在腾冲的老人。",
        Standards = "按月打到社保卡，每年复核一次。",
        Renditions = [new(InterpretationForm.Text)],
        Interpreter = "示例局政策法规科",
        OrganPath = People.Department,
        Phone = "0875-5130000",
    };

    public static RevisionText Policy(PolicyFacts? facts = null) => Texts.Notice("关于提高高龄津贴标准的通知") with { NamedOrgans = [], Policy = facts ?? Facts };

    public static RevisionText Explaining(Guid policy, InterpretationFacts? facts = null) => Texts.Notice("《关于提高高龄津贴标准的通知》解读") with
    {
        NamedOrgans = [],
        DocumentNumber = "",
        Body = "",
        Interpretation = facts ?? Interpretation,
        Relations = [new(RelationKind.Interprets, policy)],
    };
}

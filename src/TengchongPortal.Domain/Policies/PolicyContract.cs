using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Policies;

/// <summary>What a policy must say of itself before it is sent in; codes <c>contract.policy.{field}</c>. What must travel with it is asked of the package.</summary>
public static class PolicyContract
{
    private const string Family = "contract.policy";

    public static IEnumerable<Refusal> Faults(DocumentType type, RevisionText text, PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(book);
        var policy = text.Policy ?? new();
        return [.. Missing(policy), .. GroundFaults(type, policy, book), .. DayFaults(text, policy)];
    }

    private static IEnumerable<Refusal> Missing(PolicyFacts policy) => new (bool Lacks, string Field, string Words)[]
    {
        (policy.Drafters.IsEmpty, "drafters", "请选择起草单位，第一个是牵头单位：谁起草、谁解读。"),
        (policy.Changes.Length == 0, "changes", "请用大白话写明这份文件改变了什么。"),
        (policy.ForWhom.Length == 0, "for_whom", "请用大白话写明这份文件跟谁有关。"),
        (policy.FromWhen.Length == 0, "from_when", "请用大白话写明从什么时候开始实行。"),
        (policy.WhereToAsk.Length == 0, "where_to_ask", "请写明群众到哪里咨询，包括部门和电话。"),
    }.Where(one => one.Lacks).Select(one => new Refusal($"{Family}.{one.Field}", one.Words));

    private static IEnumerable<Refusal> GroundFaults(DocumentType type, PolicyFacts policy, PolicyBook book)
    {
        if (!policy.MustInterpret && !book.ExemptionsOf(type.Key).Any(ground => ground.Code == policy.Exemption))
        {
            yield return new($"{Family}.exemption", "不解读的理由须从列表中选择，并且适用于这种文件。");
        }

        if (!policy.MustInterpret && policy.ExemptionNote.Length == 0)
        {
            yield return new($"{Family}.exemption_note", "不解读的，须写明具体理由。");
        }

        if (policy.GoesFirst && !book.FirstReasons.Any(ground => ground.Code == policy.FirstReason))
        {
            yield return new($"{Family}.first_reason", "政策文件先行发布的理由须从列表中选择。");
        }

        if (policy.GoesFirst && policy.FirstNote.Length == 0)
        {
            yield return new($"{Family}.first_note", "政策文件先行发布的，须写明具体情况。");
        }
    }

    private static IEnumerable<Refusal> DayFaults(RevisionText text, PolicyFacts policy)
    {
        if (text.ExpiresOn < text.EffectiveOn)
        {
            yield return new($"{Family}.validity", "失效日期不能早于施行日期。");
        }

        if (policy.Legality.RunsBackwards)
        {
            yield return new($"{Family}.legality_given_on", "出具合法性审核意见的日期不能早于送审日期。");
        }
    }
}

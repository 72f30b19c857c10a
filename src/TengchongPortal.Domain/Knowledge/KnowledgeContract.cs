using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Knowledge;

/// <summary>What an entry of the knowledge base must hold before it is sent in (R133); codes <c>contract.knowledge.{field}</c>.</summary>
public static class KnowledgeContract
{
    private const string Family = "contract.knowledge";

    /// <summary>Links that name what an entry rests on.</summary>
    public static ImmutableArray<RelationKind> Sources { get; } = [RelationKind.Answers, RelationKind.BasedOn];

    public static IEnumerable<Refusal> Faults(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var facts = text.Knowledge ?? new();
        return new (bool Lacks, string Field, string Words)[]
        {
            (facts.Clause.Length == 0, "clause", "请写明答复所依据的条款，如“第十二条第二款”。"),
            (!text.Relations.Any(link => Sources.Contains(link.Kind)) && facts.Rule.Length == 0, "basis", "请至少关联一份所依据的文件（“答复”或“依据”），或者选择登记册里的一项制度。"),
            (facts.Owner.Length == 0, "owner", "请写明责任人或者岗位：谁负责保持这条答复准确。"),
            (text.ExpiresOn is null, "valid_until", "知识条目须有有效期：请填写失效日期，到期自动停止提供。"),
            (text.Relations.Any(link => link.Kind == RelationKind.Interprets), "interprets", "知识条目不是政策解读；所依据的文件请用“答复”或“依据”关联。"),
            (!text.Files.IsEmpty, "files", "知识条目不带附件：热线和窗口要能念出来，内容请写进正文。"),
        }.Where(one => one.Lacks).Select(one => new Refusal($"{Family}.{one.Field}", one.Words));
    }
}

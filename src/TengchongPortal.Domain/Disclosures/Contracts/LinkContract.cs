using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>Where a link may lead (R28): nothing leads to itself, only an interpretation explains, and what it explains is a policy.</summary>
public static class LinkContract
{
    private static readonly Refusal _self = new("contract.link.self", "一份信息不能关联自己，请填写另一项信息的索引号或信息编号。");

    private static readonly Refusal _from = new("contract.link.from", "只有政策解读可以用“解读”关联政策文件；这种信息请改用“相关”或者“依据”。");

    private static readonly Refusal _target = new("contract.link.target", "“解读”须关联政策文件或者规范性文件；所填的信息不是政策文件，请核对索引号或信息编号。");

    /// <param name="type">Type of the document that states the link.</param>
    /// <param name="document">The document itself; null while it has no number of its own yet.</param>
    /// <param name="target">Type of the document that it leads to; null where there is none.</param>
    /// <returns>Why the link cannot be; null where it can.</returns>
    public static Refusal? Objection(DocumentType type, Guid? document, RevisionRelation link, DocumentType? target)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(link);
        return link switch
        {
            _ when link.TargetDocumentId == document => _self,
            { Kind: RelationKind.Interprets } when !type.IsInterpretation => _from,
            { Kind: RelationKind.Interprets } when target is not { IsPolicy: true } => _target,
            _ => null,
        };
    }
}

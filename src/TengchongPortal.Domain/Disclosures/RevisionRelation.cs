namespace TengchongPortal.Domain.Disclosures;

/// <summary>A typed link from this document to another (policy, draft, basis, successor …).</summary>
public sealed record RevisionRelation(RelationKind Kind, Guid TargetDocumentId);

using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What explains a policy, said once for the duty, the desk, the lists and the reports (R26, R28).</summary>
public static class ExplainingLinks
{
    extension(IQueryable<PublicRelation> links)
    {
        /// <summary>Links by which an interpretation says which policy it explains, withdrawn ones too. A notice that says so explains nothing.</summary>
        public IQueryable<PublicRelation> OfInterpretations(TypeContracts contracts) => links
            .Where(link => link.Kind == RelationKind.Interprets && link.FromDocumentId != link.ToDocumentId && link.Record.IsCurrent)
            .Among(link => link.Record.TypeKey, contracts.InterpretationTypes);

        /// <summary>Those of them that explain: what was withdrawn is no ground to rely on any more, and what is hidden nobody reads.</summary>
        public IQueryable<PublicRelation> Explaining(TypeContracts contracts) =>
            links.OfInterpretations(contracts).Where(link => link.Record.Visibility == PublicVisibility.Shown);
    }

    /// <summary>The same of a link at hand.</summary>
    public static bool Explains(this PublicRelation link, TypeContracts contracts)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(contracts);
        return link.Kind == RelationKind.Interprets && link.FromDocumentId != link.ToDocumentId
            && link.Record is { IsCurrent: true, Visibility: PublicVisibility.Shown } record && contracts.InterpretationTypes.Contains(record.TypeKey);
    }
}

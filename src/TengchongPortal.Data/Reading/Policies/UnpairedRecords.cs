using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Interpretations that explain no policy (待配对), said once for the work list and the quarterly report (R28).</summary>
public static class UnpairedRecords
{
    extension(IQueryable<PublicRecord> records)
    {
        /// <param name="links">Links of the same source as the records.</param>
        public IQueryable<PublicRecord> Unpaired(TypeContracts contracts, IQueryable<PublicRelation> links)
        {
            var types = contracts.InterpretationTypes;
            return records.Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && types.Contains(record.TypeKey))
                .Where(record => !links.Any(link => link.RecordSequence == record.Sequence && link.Kind == RelationKind.Interprets));
        }
    }
}

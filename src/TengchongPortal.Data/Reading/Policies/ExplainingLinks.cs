using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What explains a policy, said once for the duty, the desk, the lists and the reports (R26, R28, R30).</summary>
public static class ExplainingLinks
{
    extension(IQueryable<PublicRelation> links)
    {
        /// <summary>Links by which an interpretation says which policy it explains, withdrawn ones too. A notice that says so explains nothing.</summary>
        public IQueryable<PublicRelation> OfInterpretations(TypeContracts contracts)
        {
            var types = contracts.InterpretationTypes;
            return links.Where(link => link.Kind == RelationKind.Interprets && link.FromDocumentId != link.ToDocumentId && link.Record.IsCurrent && types.Contains(link.Record.TypeKey));
        }

        /// <summary>Those of them that explain: what was withdrawn is no ground to rely on any more, and what is hidden nobody reads.</summary>
        public IQueryable<PublicRelation> Explaining(TypeContracts contracts) =>
            links.OfInterpretations(contracts).Where(link => link.Record.Visibility == PublicVisibility.Shown);
    }

    extension(PublicRelation link)
    {
        /// <summary>The same of a link at hand.</summary>
        public bool Explains(TypeContracts contracts) => link.Kind == RelationKind.Interprets && link.FromDocumentId != link.ToDocumentId
            && link.Record is { IsCurrent: true, Visibility: PublicVisibility.Shown } record && contracts.InterpretationTypes.Contains(record.TypeKey);
    }

    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>Those that explain an item of an agenda by themselves (R30): interpretations, and records of press conferences and briefings.</summary>
        /// <param name="meetings">The meetings of the same source as the records.</param>
        public IQueryable<PublicRecord> Answering(TypeContracts contracts, IQueryable<PublicMeeting> meetings)
        {
            var types = contracts.InterpretationTypes;
            return records.Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown)
                .Where(record => types.Contains(record.TypeKey) || meetings.Any(meeting => meeting.RecordSequence == record.Sequence && meeting.Kind != MeetingKind.Executive));
        }
    }
}

using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What explains an item of an agenda by itself, said once for the desk and for citizens (R30).</summary>
public static class AnsweringRecords
{
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

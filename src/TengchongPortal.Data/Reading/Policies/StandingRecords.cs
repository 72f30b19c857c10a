using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>How documents that citizens read stand in law on a day, as a question to the store; the same as <see cref="NormativeLife.On(DateOnly)"/> says of one at hand.</summary>
public static class StandingRecords
{
    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>What neither another document nor its own term had ended by the day.</summary>
        public IQueryable<PublicRecord> StandingOn(DateOnly day) => records.NotEndedByOthers(day).Where(record => record.ExpiresOn == null || record.ExpiresOn >= day);

        /// <summary>What had ended by its own term alone (有效期届满失效, <see cref="NormativeStatus.Expired"/>): a repeal that came after the end is a repeal, and one that is to come is none yet.</summary>
        public IQueryable<PublicRecord> ExpiredOn(DateOnly day) => records.NotEndedByOthers(day).Where(record => record.ExpiresOn < day);

        private IQueryable<PublicRecord> NotEndedByOthers(DateOnly day) => records.Where(record => record.RepealedOn == null || record.RepealedOn > day);
    }
}

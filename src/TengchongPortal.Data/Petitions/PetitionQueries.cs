using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Data.Petitions;

/// <summary>Words that questions about petitions share.</summary>
public static class PetitionQueries
{
    extension(IQueryable<PetitionEntry> entries)
    {
        public IQueryable<PetitionEntry> ReceivedIn(int year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return entries.Where(entry => entry.ReceivedOn >= first && entry.ReceivedOn <= last);
        }

        /// <summary>Behind this one in the order of days and references.</summary>
        public IQueryable<PetitionEntry> After(DateOnly receivedOn, string reference) =>
#pragma warning disable CA1309 // The database compares, by the order of its own index.
            entries.Where(entry => entry.ReceivedOn > receivedOn || (entry.ReceivedOn == receivedOn && string.Compare(entry.Reference, reference) > 0));
#pragma warning restore CA1309
    }
}

using TengchongPortal.Data.Reading.Lists;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>What lists of other kinds are held against: the newest page of the whole list of the catalogue; the catalogue's own page shows its tree.</summary>
internal static class CatalogueList
{
    public static readonly string Address = $"/catalogue?after={new RecordKey(new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), 0)}";
}

using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Reading.Places;

/// <summary>What concerns a place (R179).</summary>
public static class PlaceQueries
{
    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>Records of the township, and those of others whose title names it.</summary>
        /// <param name="townships">The township, and those that were merged into it.</param>
        /// <param name="city">Name of the city, which stands before the names of its townships and is not asked for.</param>
        public IQueryable<PublicRecord> Concerning(IReadOnlyCollection<Organ> townships, string city)
        {
            ArgumentNullException.ThrowIfNull(townships);
            var ids = townships.Select(township => township.Id).ToList();
            string[] names = [.. townships.SelectMany(township => township.Names.Select(former => former.Name).Append(township.Name).Append(township.ShortName)).Select(name => Bare(name, city)).Where(name => name.Length > 1).Distinct()];

            return records.Where(record => ids.Contains(record.OrganId) || names.Any(name => record.Title.Contains(name)));
        }
    }

    // 腾冲市和顺镇人民政府 and 和顺镇 both are 和顺镇 in a title.
    private static string Bare(string name, string city)
    {
        var local = name.StartsWith(city, StringComparison.Ordinal) ? name[city.Length..] : name;
        string[] endings = ["人民政府", "街道办事处"];
        return endings.Where(ending => local.EndsWith(ending, StringComparison.Ordinal)).Select(ending => ending == "街道办事处" ? local[..^"办事处".Length] : local[..^ending.Length]).FirstOrDefault() ?? local;
    }
}

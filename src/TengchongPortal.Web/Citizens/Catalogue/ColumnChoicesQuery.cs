using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>How the list of a column can be narrowed, and narrowed it is.</summary>
public sealed class ColumnChoicesQuery(PublicRegister register)
{
    /// <exception cref="MissingException">There is no organ of this code.</exception>
    public async Task<IQueryable<PublicRecord>> NarrowAsync(IQueryable<PublicRecord> records, ColumnFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!string.IsNullOrEmpty(filter.Organ))
        {
            var organ = await register.Organs.SingleOrDefaultAsync(one => one.Key == filter.Organ, ct) ?? throw new MissingException("organ");
            records = records.OfOrgan(organ.Id);
        }

        return filter.AskedYear is { } year
            ? records.FirstPublishedWithin(ChinaTime.StartOf(new(year, 1, 1)), ChinaTime.StartOf(new(year + 1, 1, 1)))
            : records;
    }

    public async Task<IReadOnlyList<SelectListItem>> OrgansAsync(IReadOnlyList<Guid> columns, ColumnFilter filter, CancellationToken ct)
    {
        var publishing = register.Records.InColumns(columns).Select(record => record.OrganId);
        var organs = await register.Organs.Where(organ => publishing.Contains(organ.Id))
            .OrderBy(organ => organ.Order).ThenBy(organ => organ.Name)
            .ToListAsync(ct);

        return organs.Count < 2 && string.IsNullOrEmpty(filter.Organ)
            ? []
            : [new("全部机构", ""), .. organs.Select(organ => new SelectListItem(organ.Name, organ.Key, organ.Key == filter.Organ))];
    }

    public async Task<IReadOnlyList<SelectListItem>> YearsAsync(IReadOnlyList<Guid> columns, ColumnFilter filter, CancellationToken ct)
    {
        var dated = register.Records.InColumns(columns).Where(record => record.FirstPublishedAt != null);
        var (first, last) = (await dated.MinAsync(record => record.FirstPublishedAt, ct), await dated.MaxAsync(record => record.FirstPublishedAt, ct));
        if (first is not { } from || last is not { } until || (YearOf(from) == YearOf(until) && string.IsNullOrEmpty(filter.Year)))
        {
            return [];
        }

        var years = Enumerable.Range(YearOf(from), YearOf(until) - YearOf(from) + 1).Reverse().Select(year => year.ToString(CultureInfo.InvariantCulture));

        return [new("全部年份", ""), .. years.Select(year => new SelectListItem($"{year} 年", year, year == filter.Year))];
    }

    private static int YearOf(DateTimeOffset instant) => ChinaTime.DayOf(instant).Year;
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>Makes the quarterly report (domain 04 §5.4) and the ledger of interpretations by heads (主要负责人带头解读, R32) at the moment of reading.</summary>
public sealed class QuarterReportQuery(PublicRegister register, QuarterReading reading, TimeProvider clock)
{
    private const int FirstYear = 2018;

    /// <exception cref="MissingException">No such quarter, or it has not begun.</exception>
    public async Task<QuarterReportPage> RunAsync(int? year, int? quarter, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DayOf(now);
        var (y, q) = (year ?? today.Year, quarter ?? (year is null || year == today.Year ? (today.Month + 2) / 3 : 4));
        if (y is < FirstYear || y > today.Year || q is < 1 or > 4 || new DateOnly(y, (3 * q) - 2, 1) > today)
        {
            throw new MissingException("quarter");
        }

        return new(y, q, await reading.RunAsync(new(y, (3 * q) - 2, 1), now, ct), await PrincipalsAsync(y, ct))
        {
            Years = [.. Enumerable.Range(FirstYear, today.Year - FirstYear + 1).OrderDescending()],
        };
    }

    /// <summary>Every department and township, also where its head explained nothing.</summary>
    private async Task<IReadOnlyList<PrincipalLine>> PrincipalsAsync(int year, CancellationToken ct)
    {
        var spoken = await (
            from one in register.Interpretations
            join record in register.Records on one.RecordSequence equals record.Sequence
            where one.IsPrincipal && record.PublishedYear == year
            select new { record.OrganId, one.Interpreter }).ToListAsync(ct);
        var organs = await register.Organs.Where(organ => organ.ValidTo == null && (organ.Kind == OrganKind.Department || organ.Kind == OrganKind.Township)).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.Select(organ => (organ.Name, Spoken: spoken.Where(one => one.OrganId == organ.Id).ToList()))
            .Select(pair => new PrincipalLine(pair.Name, pair.Spoken.Count, string.Join("、", pair.Spoken.Select(one => one.Interpreter).Distinct())))
            .OrderByDescending(line => line.Count)];
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>Makes the quarterly report (domain 04 §5.4) and the ledger of interpretations by heads (主要负责人带头解读, R32) at the moment of reading.</summary>
public sealed class QuarterReportQuery(PublicRegister register, QuarterReading reading, TimeProvider clock)
{
    private const int FirstYear = 2018;

    /// <exception cref="MissingException">No such quarter, or it has not begun.</exception>
    public async Task<QuarterReportPage> RunAsync(ReportFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var now = clock.GetUtcNow();
        var today = ChinaTime.DayOf(now);
        var (year, quarter) = (filter.Year ?? today.Year, filter.Quarter ?? (filter.Year is null || filter.Year == today.Year ? (today.Month + 2) / 3 : 4));
        if (year is < FirstYear || year > today.Year || quarter is < 1 or > 4 || new DateOnly(year, (3 * quarter) - 2, 1) > today)
        {
            throw new MissingException("quarter");
        }

        var (whole, issuer) = (await reading.RunAsync(new(year, (3 * quarter) - 2, 1), now, ct), filter.Issuer ?? "");
        return new(year, quarter, issuer, issuer.Length > 0 ? whole.Of(issuer) : whole, await HeadsAsync(year, today, ct))
        {
            Years = [.. Enumerable.Range(FirstYear, today.Year - FirstYear + 1).OrderDescending()],

            // An organ that was asked for stays chosen in a quarter in which it published nothing.
            Issuers = [.. whole.Policies.Select(policy => policy.OrganName).Append(issuer).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Every organ, also where nobody explained anything. An interpretation counts for the organ that explained, by the name of its day, or for who came after it.</summary>
    private async Task<IReadOnlyList<HeadLine>> HeadsAsync(int year, DateOnly today, CancellationToken ct)
    {
        var spoken = await (
            from one in register.Interpretations
            join record in register.Records on one.RecordSequence equals record.Sequence
            where one.IsPrincipal && record.PublishedYear == year
            orderby record.SortAt, record.Sequence
            select new { record.OrganId, one.OrganName, one.Interpreter, one.InterpreterPost, record.DocumentId, record.Title }).ToListAsync(ct);
        var (organs, succession) = (await register.OrganListAsync(ct), await register.SuccessionAsync(ct));
        var explained = spoken.ConvertAll(one => (Organ: succession.ExplainerOf(one.OrganName, organs)?.Id ?? succession.LivingOf(one.OrganId), one.Interpreter, one.InterpreterPost, Work: new Crumb(one.Title, PublicAddresses.Record(one.DocumentId))));
        var (speakers, works) = (explained.ToLookup(one => one.Organ, one => (one.Interpreter, one.InterpreterPost)), explained.ToLookup(one => (one.Organ, one.Interpreter), one => one.Work));
        var until = year == today.Year ? today : new DateOnly(year, 12, 31);
        var ended = organs.Where(organ => organ.ValidTo?.Year < year).Select(organ => organ.Id).ToHashSet();
        var statements = (await register.Heads.ToListAsync(ct)).Where(one => !ended.Contains(one.OrganId)).ToLookup(one => succession.LivingOf(one.OrganId));
        return [.. organs.Where(organ => organ.ValidTo is null && organ.Kind is OrganKind.Government or OrganKind.Department or OrganKind.Township)
            .SelectMany(organ => HeadLedger.Of(statements[organ.Id], [.. speakers[organ.Id]], until).DefaultIfEmpty().Select(head => new HeadLine(organ.Name, head) { Works = [.. works[(organ.Id, head?.Name ?? "")]] }))
            .OrderByDescending(line => line.Count)];
    }
}

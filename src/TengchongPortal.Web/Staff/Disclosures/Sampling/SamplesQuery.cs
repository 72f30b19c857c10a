using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Sampling;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Sampling;

/// <summary>Lists the sample of a month for whoever judges it or watches the organs.</summary>
public sealed class SamplesQuery(PortalDbContext db, MonthlySample sample)
{
    private const int Months = 12;

    public async Task<SamplesPage> RunAsync(DateOnly? asked, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var thisMonth = MonthlySample.MonthOf(ChinaTime.DayOf(now));
        ImmutableArray<DateOnly> months = [.. Enumerable.Range(1, Months).Select(back => thisMonth.AddMonths(-back))];
        var month = asked is { } day && months.Contains(MonthlySample.MonthOf(day)) ? MonthlySample.MonthOf(day) : months[0];
        var drawn = await sample.RunAsync(month, ct);
        var ids = drawn.Drawn.Select(text => text.EditionId).ToList();
        var verdicts = await db.SampleVerdicts.AsNoTracking().Where(verdict => ids.Contains(verdict.EditionId)).ToDictionaryAsync(verdict => verdict.EditionId, ct);
        return new(drawn, months, verdicts.Count, await LinesAsync(drawn, verdicts, reader, ct));
    }

    private async Task<ImmutableArray<SampleLine>> LinesAsync(DrawnSample drawn, Dictionary<Guid, SampleVerdict> verdicts, Actor reader, CancellationToken ct)
    {
        var ids = drawn.Drawn.Select(text => text.EditionId).ToList();
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        var organs = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Id, organ => organ.ShortName, ct);
        return
        [
            .. drawn.Drawn.Join(editions, text => text.EditionId, edition => edition.Id, (text, edition) => (text, edition))
                .Where(pair => pair.edition.IsOpenTo(reader))
                .OrderBy(pair => pair.text.ReleasedAt)
                .Select(pair => Line(pair.edition, pair.text, organs[pair.edition.Document.OrganId], verdicts.GetValueOrDefault(pair.edition.Id), reader)),
        ];
    }

    private static SampleLine Line(Edition edition, ReleasedText text, string organ, SampleVerdict? verdict, Actor reader) => new(
        edition.Id,
        edition.State == EditorialState.Purged ? null : edition.Title,
        organ,
        text.ReleasedAt,
        verdict,
        verdict is null && SampleVerdict.Objection(edition, reader) is null);
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>Lays out what was reported and what became of it.</summary>
public sealed class SiteErrorListQuery(PublicRegister register, SiteErrorTerms terms, TimeProvider clock)
{
    private static readonly Crumb _unnamed = new("本站网页");

    // Its address leads on to the year that runs, so it is not among the fixed pages.
    private static readonly Crumb _figures = new("公开数字", PublicAddresses.FiguresNow);

    /// <exception cref="MissingException">A year without reports, other than this one.</exception>
    public async Task<SiteErrorList> RunAsync(int? year, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var all = await register.KeptAsync("site errors", ReadAsync, ct);
        var shown = year ?? ChinaTime.DayOf(now).Year;
        var lines = all.GroupBy(line => ChinaTime.DayOf(line.ReportedAt).Year).ToList();
        if (year is not null && year != ChinaTime.DayOf(now).Year && lines.TrueForAll(group => group.Key != year))
        {
            throw new MissingException("year");
        }

        return new(shown, [.. lines.Where(group => group.Key == shown).SelectMany(group => group)], [.. lines.OrderByDescending(group => group.Key).Select(group => YearOf(group.Key, [.. group]))]);
    }

    /// <exception cref="MissingException">No such number.</exception>
    public async Task<SiteErrorLineView> OfAsync(string number, CancellationToken ct) =>
        (await LinesAsync(register.SiteErrors.Where(one => one.Number == number), ct)).SingleOrDefault() ?? throw new MissingException("site error");

    private async Task<IReadOnlyList<SiteErrorLineView>> ReadAsync(CancellationToken ct) => await LinesAsync(register.SiteErrors.OrderByDescending(one => one.ReportedAt), ct);

    private async Task<IReadOnlyList<SiteErrorLineView>> LinesAsync(IQueryable<PublicSiteError> reports, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await reports.ToListAsync(ct);
        var documents = rows.Select(row => row.DocumentId).OfType<Guid>().Distinct().ToList();
        var titles = documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);
        var organs = await register.OrganListAsync(ct);
        var pages = FixedPages.Entries.Append(_figures).Concat(organs.Select(organ => new Crumb(organ.Name, PublicAddresses.Organ(organ.Key))))
            .Concat((await register.ColumnListAsync(ct)).Select(column => new Crumb(column.Name, PublicAddresses.Column(column.Key))))
            .Concat(titles.Select(record => new Crumb(record.Value, PublicAddresses.Record(record.Key))))
            .DistinctBy(page => page.Address).ToDictionary(page => page.Address!);
        var names = organs.ToDictionary(organ => organ.Path, organ => organ.Name);
        return [.. rows.Select(row => LineOf(row, pages.GetValueOrDefault(PathOf(row), _unnamed), names.GetValueOrDefault(row.OrganPath, ""), now))];
    }

    private static string PathOf(PublicSiteError row) => row.DocumentId is { } document ? PublicAddresses.Record(document) : row.About.Split('?', '#')[0];

    private SiteErrorLineView LineOf(PublicSiteError row, Crumb page, string organ, DateTimeOffset now) =>
        new(row.Number, row.Kind, row.Origin, page, organ, row.ReportedAt, terms.AnswerDue(row.ReportedAt), row.State, row.ClosedAt, row.Note, terms.IsLate(row.ReportedAt, row.ClosedAt, now)) { Citation = terms.CitationOf(row.ReportedAt), Correction = row is { DocumentId: { } document, CorrectedBy: { } edition } ? (document, edition) : null };

    private static SiteErrorYear YearOf(int year, IReadOnlyList<SiteErrorLineView> lines) => new(
        year, lines.Count, Count(lines, SiteErrorState.Fixed), Count(lines, SiteErrorState.Explained), Count(lines, SiteErrorState.Forwarded),
        lines.Count(line => !line.State.IsOpen() && !line.IsLate), lines.Count(line => line.IsLate), lines.Count(line => line.State.IsOpen()));

    private static int Count(IReadOnlyList<SiteErrorLineView> lines, SiteErrorState state) => lines.Count(line => line.State == state);
}

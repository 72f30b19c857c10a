using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>The reports of errors at the organs of a person.</summary>
public sealed class SiteErrorQueueQuery(PortalDbContext db, PublicRegister register, SiteErrorTerms terms)
{
    private const int MostClosed = 100;

    public async Task<SiteErrorDesk> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var closed = await RowsAsync(db.SiteErrors.Where(one => !SiteErrorStates.Open.Contains(one.State)).OrderByDescending(one => one.ClosedAt).Take(MostClosed), actor, now, ct);
        return new(await OpenAsync(actor, now, ct), closed) { MayHandDown = actor.MayAnywhere(Capability.KeepSite) || actor.MayAnywhere(Capability.RunReleases) };
    }

    /// <summary>What waits, personal data first.</summary>
    public async Task<IReadOnlyList<SiteErrorRow>> OpenAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        [.. (await RowsAsync(db.SiteErrors.Where(one => SiteErrorStates.Open.Contains(one.State)), actor, now, ct)).OrderBy(row => row.Report.Kind == SiteErrorKind.Personal ? 0 : 1).ThenBy(row => row.AnswerDue.Due).ThenBy(row => row.Report.ReportedAt)];

    /// <exception cref="MissingException">No such report, or not at an organ of this person.</exception>
    public async Task<SiteErrorFile> OfAsync(Guid id, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        if ((await RowsAsync(db.SiteErrors.Include(one => one.Lines).Where(one => one.Id == id), actor, now, ct)).SingleOrDefault() is not { } row)
        {
            throw new MissingException("site error");
        }

        var organs = await register.OrganListAsync(ct);
        return new(row, [.. SiteErrorWorkflow.OpenTo(actor, row.Report)], [.. organs.Where(organ => organ.ValidTo is null).Select(organ => new SelectListItem(organ.Name, organ.Key)).Prepend(new("请选择", ""))])
        {
            Form = new() { SeenVersion = row.Report.Version },
            CorrectedBy = await register.SiteErrors.Where(one => one.Number == row.Report.Number).Select(one => one.CorrectedBy).SingleOrDefaultAsync(ct),
        };
    }

    /// <exception cref="MissingException">No such number, or not at an organ of this person.</exception>
    public async Task<Guid> IdOfAsync(string number, Actor actor, DateTimeOffset now, CancellationToken ct) =>
        (await RowsAsync(db.SiteErrors.Where(one => one.Number == number), actor, now, ct)).SingleOrDefault()?.Report.Id ?? throw new MissingException("site error");

    private async Task<IReadOnlyList<SiteErrorRow>> RowsAsync(IQueryable<SiteError> reports, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var found = (await reports.AsNoTracking().ToListAsync(ct)).FindAll(one => SiteErrorsController.Readers.Any(capability => actor.May(capability, one.OrganPath)));
        var documents = found.Select(one => one.DocumentId).OfType<Guid>().Distinct().ToList();
        var titles = documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);
        var organs = (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Path, organ => organ.ShortName);
        return [.. found.Select(one => RowOf(one, one.DocumentId is { } id ? titles.GetValueOrDefault(id) : null, organs.GetValueOrDefault(one.OrganPath, ""), now))];
    }

    private SiteErrorRow RowOf(SiteError report, string? title, string organ, DateTimeOffset now)
    {
        var triage = terms.TriageDue(report.ReportedAt);
        return new(report, title, organ, triage, terms.AnswerDue(report.ReportedAt), terms.IsLate(report.ReportedAt, report.ClosedAt, now), report.State == SiteErrorState.Reported && ChinaTime.DayOf(now) > triage.Due);
    }
}

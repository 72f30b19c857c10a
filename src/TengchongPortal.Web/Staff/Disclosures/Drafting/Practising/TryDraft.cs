using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Practising;

/// <summary>Puts a text through everything that saving and sending in would ask, and writes nothing.</summary>
public sealed class TryDraft(WriteText write, CheckLinks links, Uploads uploads, EditionChecks checks, PracticeWay way)
{
    public async Task<Attempt> RunAsync(DraftPage page, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var written = await write.RunAsync(page.Form, null, writer, ct);
        var (files, fileFaults) = await uploads.InspectAsync(page.Form.Attachments, ct);
        var text = written.Text with { Files = [.. files.Select((file, place) => Named(file, place + 1))] };
        var all = written.Faults.AddRange(await links.RunAsync(written, page.Type.Key, null, ct)).AddRange(fileFaults).AddRange(way.ContractFaults(page.Type.Key, text)).AddRange(Stops(await checks.ReportAsync(text, TextKind.Draft, ct)));
        return all.IsEmpty ? new([], await way.RunAsync(page, text, ct)) : Attempt.Refused(all);
    }

    private static IEnumerable<DraftFault> Stops(CheckReport report) =>
        report.Stops.Select(stop => new DraftFault(stop.Field, $"第{stop.Line}行“{stop.Text}”：{stop.Rule}"));

    // It counts as attached, but lies nowhere.
    private static RevisionFile Named(InspectedFile file, int place) => new(Guid.Empty, place, "", file.CleanName, file.MediaType, file.Content.Length);
}

/// <summary>Where a text would go from here: what its type asks, its gates, its day, and its page.</summary>
public sealed class PracticeWay(PortalDbContext db, ReferenceBook book, EditionDuties duties, DrawOutlook outlook, TimeProvider clock)
{
    public IEnumerable<DraftFault> ContractFaults(string typeKey, RevisionText text) =>
        book.Contracts.Faults(typeKey, text).Select(fault => new DraftFault(ContractFields.FieldOf(fault.Code), fault.Message));

    public async Task<PracticeOutcome> RunAsync(DraftPage page, RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(text);
        var now = clock.GetUtcNow();
        var column = await db.Columns.Where(one => one.Id == text.ColumnId).Select(one => one.Key).SingleAsync(ct);
        var path = await db.Organs.Where(organ => organ.Id == page.OrganId).Select(organ => organ.Path).SingleAsync(ct);
        var plan = book.Routes.PlanFor(RouteCase.Of(text, page.Type.Route, column, path, isMinor: false), ChinaTime.DayOf(now));
        return new(
            text.Title,
            page.Type.Key,
            book.Routes.InForce(plan.Key, ChinaTime.DayOf(now)).Name,
            plan.Stages,
            text.Openness == Openness.Proactive ? duties.DeadlineOf(page.Type.Key, text) : null,
            await outlook.RunAsync(text with { Files = [] }, page.OrganId, null, now, ct));
    }
}

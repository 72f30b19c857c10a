using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Publishing;

/// <summary>Gathers what an edition cannot know by itself: today's route, contract and checker, staffing, links, other editions.</summary>
public sealed class EditionFactsQuery(PortalDbContext db, ReferenceBook book, EditionChecks checks, StaffingQuery staffing, EditionDuties duties, WarningKits kits)
{
    private const int MinorLimit = 20;

    public async Task<EditionFacts> RunAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Current.Content is null)
        {
            return EditionFactsDefaults.ForSuccession(edition);
        }

        var text = edition.Current.Text;
        var route = await RequiredRouteAsync(edition, text, now, ct);
        var findings = await checks.RunAsync(edition, ct);
        var isEmergency = book.Contracts.Require(edition.Document.TypeKey).EmergencyAllowed;
        return new EditionFacts
        {
            RequiredRoute = route,
            ContractFaults = book.Contracts.Faults(edition.Document.TypeKey, text),
            StopFindings = findings.Stops,
            PersonalFindings = findings.Personal,
            IsStaffable = route.IsCarriedOver || await staffing.CanFillAsync(edition, route, now, ct),
            PackageIsComplete = true,
            LinksAreClosed = await LinksAreClosedAsync(text, ct),
            HasOtherOpenEdition = await HasOtherOpenEditionAsync(edition, ct),
            SuccessorIsReleased = false,
            VoidSignatures = await staffing.VoidSignaturesAsync(edition, ct),
            DutyIsCovered = true,
            DutyEndsAt = duties.EndOf(text),
            EarliestRelease = null,
            IsEmergencyType = isEmergency,
            OnDuty = isEmergency && EditorialWorkflow.StepOf(EditorialEvent.Emergency).From.Contains(edition.State) ? await staffing.OnDutyAsync(edition, now, ct) : [],
            Warning = await kits.FindAsync(text, now, ct),
            StockIsDue = text.ReassessOn is { } day && day <= ChinaTime.DayOf(now),
            BatchHash = await db.BatchItems.Where(item => item.EditionId == edition.Id).Select(item => item.RevisionHash).SingleOrDefaultAsync(ct),
        };
    }

    private async Task<RoutePlan> RequiredRouteAsync(Edition edition, RevisionText text, DateTimeOffset now, CancellationToken ct)
    {
        if (edition.Plan is { IsCarriedOver: true } plan)
        {
            return plan;
        }

        // A warning form goes out again and again unread: no correction of it is too small for the whole of its route.
        var type = book.Contracts.Require(edition.Document.TypeKey);
        var isMinor = text.ChangeKind == ChangeKind.Minor && !type.FillsWarnings && await IsMinorAsync(edition, text, ct);
        var column = await db.Columns.Where(one => one.Id == text.ColumnId).Select(one => one.Key).SingleAsync(ct);
        var subject = RouteCase.Of(text, type.Route, column, edition.OrganPath, isMinor) with { KeeperPath = edition.Document.OrganPath };
        return book.Routes.PlanFor(subject, ChinaTime.DayOf(now));
    }

    private async Task<bool> IsMinorAsync(Edition edition, RevisionText text, CancellationToken ct)
    {
        var inForce = await db.Editions.WholeEditions().AsNoTracking()
            .Where(old => old.DocumentId == edition.DocumentId && old.Number < edition.Number && old.State == EditorialState.Published)
            .OrderByDescending(old => old.Number)
            .FirstOrDefaultAsync(ct);
        return inForce is not null && MinorChange.Fits(inForce.Current.Text, text, MinorLimit);
    }

    private async Task<bool> LinksAreClosedAsync(RevisionText text, CancellationToken ct)
    {
        var targets = text.Relations.Select(link => link.TargetDocumentId).Distinct().ToList();
        return targets.Count == 0 || await db.Documents.CountAsync(document => targets.Contains(document.Id), ct) == targets.Count;
    }

    private Task<bool> HasOtherOpenEditionAsync(Edition edition, CancellationToken ct) => db.Editions
        .AnyAsync(other => other.DocumentId == edition.DocumentId && other.Id != edition.Id && EditorialStates.Open.Contains(other.State), ct);
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Publishing;

/// <summary>Gathers what an edition cannot know by itself: today's route, contract and checker, staffing, links, other editions.</summary>
public sealed class EditionFactsQuery(PortalDbContext db, EditionContracts contracts, EditionChecks checks, StaffingQuery staffing, EditionDuties duties, WarningKits kits, PackageFactsQuery packages)
{
    public async Task<EditionFacts> RunAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Current.Content is null)
        {
            return EditionFactsDefaults.ForSuccession(edition);
        }

        var text = edition.Current.Text;
        var package = await packages.RunAsync(edition, now, ct);
        var route = package.Route;
        var findings = await checks.RunAsync(edition, ct);
        var isEmergency = contracts.TypeOf(edition).EmergencyAllowed;
        return new EditionFacts
        {
            RequiredRoute = route,
            ContractFaults = [.. await contracts.FaultsAsync(edition, ct), .. package.FaultsOf(edition)],
            StopFindings = findings.Stops,
            PersonalFindings = findings.Personal,
            IsStaffable = route.IsCarriedOver || await staffing.CanFillAsync(edition, route, person => package.IsWrittenBy(edition, person), now, ct),
            PackageIsComplete = package.IsComplete,
            Package = package.Package,
            PolicyIsPublic = package.PolicyIsPublic,
            Likeness = package.Likeness,
            LinksAreClosed = await LinksAreClosedAsync(text, ct),
            HasOtherOpenEdition = await HasOtherOpenEditionAsync(edition, ct),
            SuccessorIsReleased = false,
            VoidSignatures = await staffing.VoidSignaturesAsync(edition, ct),
            DutyIsCovered = true,
            DutyEndsAt = duties.EndOf(edition.Document.TypeKey, text),
            EarliestRelease = null,
            IsEmergencyType = isEmergency,
            OnDuty = isEmergency && EditorialWorkflow.StepOf(EditorialEvent.Emergency).From.Contains(edition.State) ? await staffing.OnDutyAsync(edition, now, ct) : [],
            Warning = await kits.FindAsync(text, now, ct),
            StockIsDue = text.ReassessOn is { } day && day <= ChinaTime.DayOf(now),
            BatchHash = await db.BatchItems.Where(item => item.EditionId == edition.Id).Select(item => item.RevisionHash).SingleOrDefaultAsync(ct),
        };
    }

    private async Task<bool> LinksAreClosedAsync(RevisionText text, CancellationToken ct)
    {
        var targets = text.Relations.Select(link => link.TargetDocumentId).Distinct().ToList();
        return targets.Count == 0 || await db.Documents.CountAsync(document => targets.Contains(document.Id), ct) == targets.Count;
    }

    private Task<bool> HasOtherOpenEditionAsync(Edition edition, CancellationToken ct) => db.Editions
        .AnyAsync(other => other.DocumentId == edition.DocumentId && other.Id != edition.Id && EditorialStates.Open.Contains(other.State), ct);
}

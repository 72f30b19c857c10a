using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Data.Policies;

/// <summary>The route that today's rules ask of a text; what goes out together goes one way, the strictest that any of it asks.</summary>
public sealed class EditionRoutes(PortalDbContext db, ReferenceBook book, RepostTraces reposts)
{
    private const int MinorLimit = 20;

    private const string NamesOthers = "names-other-organ";

    public async Task<RoutePlan> RequiredAsync(Edition edition, PolicyPackage? package, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Plan is { IsCarriedOver: true } plan)
        {
            return plan;
        }

        var travellers = package?.Travellers ?? [];
        var subject = travellers.IsEmpty || (edition != package!.Lead && !travellers.Contains(edition))
            ? await CaseAsync(edition, isAlone: true, ct)
            : await TogetherAsync(edition, package, ct);
        return book.Routes.PlanFor(subject, ChinaTime.DayOf(now));
    }

    // Other organs countersign the policy, for all that goes with it.
    private async Task<RouteCase> TogetherAsync(Edition edition, PolicyPackage package, CancellationToken ct)
    {
        var subject = await CaseAsync(package.Lead, isAlone: false, ct);
        foreach (var traveller in package.Travellers)
        {
            subject = subject with { Conditions = subject.Conditions.Union((await CaseAsync(traveller, isAlone: false, ct)).Conditions.Remove(NamesOthers)) };
        }

        return edition == package.Lead ? subject : subject with { Conditions = subject.Conditions.Remove(NamesOthers) };
    }

    private async Task<RouteCase> CaseAsync(Edition edition, bool isAlone, CancellationToken ct)
    {
        // A warning form goes out again and again unread: no correction of it is too small for the whole of its route.
        var (text, type) = (edition.Current.Text, book.Contracts.Require(edition.Document.TypeKey));
        var isMinor = isAlone && text.ChangeKind == ChangeKind.Minor && !type.FillsWarnings && await IsMinorAsync(edition, text, ct);
        var column = await db.Columns.Where(one => one.Id == text.ColumnId).Select(one => one.Key).SingleAsync(ct);
        var subject = RouteCase.Of(text, type.Route, column, edition.OrganPath, isMinor) with { KeeperPath = edition.Document.OrganPath };
        subject = subject with { Conditions = subject.Conditions.Union(await reposts.ConditionsAsync(edition, ct)) };
        return await RepealFacts.EndsNormativeAsync(db, edition, ct) ? subject with { Conditions = subject.Conditions.Add(RepealFacts.EndsNormative) } : subject;
    }

    private async Task<bool> IsMinorAsync(Edition edition, RevisionText text, CancellationToken ct)
    {
        var inForce = await db.Editions.WholeEditions().AsNoTracking()
            .Where(old => old.DocumentId == edition.DocumentId && old.Number < edition.Number && old.State == EditorialState.Published)
            .OrderByDescending(old => old.Number)
            .FirstOrDefaultAsync(ct);
        return inForce is not null && MinorChange.Fits(inForce.Current.Text, text, MinorLimit);
    }
}

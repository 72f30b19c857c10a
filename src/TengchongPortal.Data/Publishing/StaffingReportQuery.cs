using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Publishing;

/// <summary>One organ on one route.</summary>
/// <param name="OrganKey">Address of the organ.</param>
/// <param name="Route">Code of the route.</param>
public sealed record StaffingLine(string OrganKey, string OrganName, string OrganPath, string Route, string RouteName, StaffingCheck Check);

/// <summary>
/// The staffing check (workflow.md 3.10, R138) for every organ of the city on the two routes by which its clerks publish; the other routes
/// ask for no gate that these do not have.
/// </summary>
public sealed class StaffingReportQuery(PortalDbContext db, ReferenceBook book, ActingPersons persons, TimeProvider clock)
{
    private static readonly string[] _routes = ["A", "B"];

    /// <param name="organKey">One organ only; null for all.</param>
    public async Task<ImmutableArray<StaffingLine>> RunAsync(string? organKey, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DayOf(now);
        var organs = await db.Organs.AsNoTracking()
            .Standing(today).Where(organ => organKey == null || organ.Key == organKey)
            .OrderBy(organ => organ.Order).ThenBy(organ => organ.Key).ToListAsync(ct);
        var actors = StandingIn.WithoutDeputies(await persons.AllAsync(now, ct));
        return [.. organs.SelectMany(organ => _routes.Select(code => Line(organ, book.Routes.InForce(code, today), actors)))];
    }

    private static StaffingLine Line(Organ organ, RouteDefinition route, ImmutableArray<Actor> actors) => new(
        organ.Key,
        organ.ShortName,
        organ.Path,
        route.Code,
        route.Name,
        StaffingCheck.Of(organ.Path, [.. route.Stages.SelectMany(stage => stage).Where(gate => gate.Condition is null).Select(gate => gate.Gate)], actors));
}

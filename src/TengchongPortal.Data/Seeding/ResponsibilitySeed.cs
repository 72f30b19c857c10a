using System.Globalization;
using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding;

/// <summary>
/// The register of responsibilities of the demonstration city, out of its invented people: small organs have gaps, one confirmation has run out,
/// one statement waits. The telephone numbers begin with a zero, which no real one does.
/// </summary>
public sealed class ResponsibilitySeed(PortalDbContext db)
{
    private const int FreshDays = 200, StaleDays = 400;

    public void Fill(IReadOnlyList<Organ> organs, DemoCast cast, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(organs);
        ArgumentNullException.ThrowIfNull(cast);
        var named = organs.Where(organ => cast.AtHome(Capability.WriteDrafts, organ.Path) is not null).ToList();
        foreach (var (place, organ) in named.Index())
        {
            Enter(organ, place, cast, now.AddDays(place == named.Count - 1 ? -StaleDays : -FreshDays), isConfirmed: true);
        }

        Enter(named[0], 0, cast, now.AddDays(-1), isConfirmed: false);
    }

    private void Enter(Organ organ, int place, DemoCast cast, DateTimeOffset at, bool isConfirmed)
    {
        var clerk = cast.AtHome(Capability.WriteDrafts, organ.Path)!;
        var entry = ResponsibilityEntry.Enter(organ, SaidOf(organ, place, clerk, cast), clerk, at);
        if (isConfirmed)
        {
            entry.Confirm(organ, cast.With(Capability.ReviewFirst, organ.Path, clerk.Id), at.AddHours(2));
        }

        db.ResponsibilityEntries.Add(entry);
    }

    private static Responsibility SaidOf(Organ organ, int place, Actor clerk, DemoCast cast)
    {
        var head = organ.Kind == OrganKind.Department ? cast.AtHome(Capability.SignAsHead, organ.Path)?.Name ?? "" : "";
        var leader = cast.AtHome(Capability.SignFinally, organ.Path)?.Name ?? "";
        return new(
            leader.Length > 0 ? $"{organ.ShortName}政务公开领导小组" : "",
            leader,
            leader.Length > 0 ? "分管负责人" : "",
            organ.ShortName.EndsWith('办') ? $"{organ.ShortName}公室" : $"{organ.ShortName}办公室",
            string.Create(CultureInfo.InvariantCulture, $"0875-00{place + 1:00000}"),
            clerk.Name,
            cast.AtHome(Capability.Proofread, organ.Path)?.Name ?? "",
            FullTime: 0,
            PartTime: leader.Length > 0 ? 2 : 1)
        {
            HeadName = head,
            HeadPost = head.Length > 0 ? "局长" : "",
        };
    }
}

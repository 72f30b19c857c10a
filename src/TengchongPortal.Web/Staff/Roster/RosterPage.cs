using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>The roster of one organ.</summary>
/// <param name="Organs">The rosters that the person may read.</param>
/// <param name="MayKeep">Whether the person enters and ends turns here.</param>
/// <param name="Gaps">How many of the days to come have a gap.</param>
public sealed record RosterPage(RosterOrgan Organ, ImmutableArray<RosterOrgan> Organs, bool MayKeep, ImmutableArray<KeyNow> Now, ImmutableArray<RosterDay> Days, int Gaps, ImmutableArray<ShiftLine> Shifts)
{
    public ShiftForm Form { get; init; } = new();

    public ImmutableArray<SelectListItem> People { get; init; } = [];
}

public sealed record RosterOrgan(string Key, string Name);

/// <summary>A key at this moment: who keeps it, and until when that stays so; null while nothing in the roster changes it.</summary>
public sealed record KeyNow(DutyKey Key, ImmutableArray<DutyHand> Hands, DateTimeOffset? Until);

/// <summary>A day, key by key.</summary>
public sealed record RosterDay(DateOnly Day, ImmutableArray<ImmutableArray<DutyStretch>> Keys);

/// <summary>A turn that holds or is to come.</summary>
/// <param name="Counts">Whether the person holds the role through some of it; a turn that counts for nothing should be given to somebody else.</param>
/// <param name="IsHere">Entered at this organ; one of an organ above is ended there.</param>
public sealed record ShiftLine(Guid Id, DutyKey Key, string Person, DateTimeOffset From, DateTimeOffset Until, bool IsNow, bool Counts, bool IsHere, string EnteredBy);

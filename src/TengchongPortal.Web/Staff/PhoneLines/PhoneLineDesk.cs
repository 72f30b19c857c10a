using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Web.Staff.PhoneLines;

/// <summary>The register of lines at work: what holds, what waits for a second person, and which numbers stand on pages without standing in it.</summary>
/// <param name="Waiting">Statements that nobody has decided yet.</param>
/// <param name="Organs">Those at which this person may state something; empty for who only reads.</param>
public sealed record PhoneLineDesk(ImmutableArray<PhoneLine> Lines, ImmutableArray<WaitingLine> Waiting, ImmutableArray<PhoneFault> Faults, ImmutableArray<SelectListItem> Organs)
{
    public PhoneLineForm Form { get; init; } = new();
}

/// <param name="MayDecide">The reader is of the office and did not write it.</param>
public sealed record WaitingLine(PhoneLineEntry Entry, string Organ, bool MayDecide);

/// <summary>A number that citizens read and that the register does not know, or knows as merged.</summary>
/// <param name="Where">What it stands on.</param>
public sealed record PhoneFault(string Number, string Where, string Address);

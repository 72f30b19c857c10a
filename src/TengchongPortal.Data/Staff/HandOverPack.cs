using System.Collections.Immutable;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>What somebody hands over on leaving (工作移交包, R169): read from the records at the moment of asking; nothing of it is typed, and no password is in it.</summary>
public sealed record HandOverPack(string Name, string OrganName, DateTimeOffset MadeAt)
{
    /// <summary>Texts of the person that are not finished, in the order in which they are due.</summary>
    public required ImmutableArray<PackText> Texts { get; init; }

    /// <summary>Gates that wait for the person, with those who may take them on.</summary>
    public required ImmutableArray<HandOverLine> Gates { get; init; }

    /// <summary>Letters, concerns and reports of errors in hand, with those who may take them on.</summary>
    public required ImmutableArray<OpenCase> Cases { get; init; }

    public required ImmutableArray<PackRole> Roles { get; init; }

    /// <summary>Absences that hold or are to come, of the person and of those for whom the person stands in.</summary>
    public required ImmutableArray<PackDeputy> Deputies { get; init; }

    /// <summary>Columns to which the person wrote.</summary>
    public required ImmutableArray<PackColumn> Columns { get; init; }
}

/// <param name="Title">Empty where the text is not open to whoever asks.</param>
/// <param name="Due">The last day of the publication duty, where one runs.</param>
/// <param name="Waits">Gates that wait for a signature.</param>
/// <param name="Returned">Who sent it back and why; empty for every other text.</param>
public sealed record PackText(Guid EditionId, string Title, string OrganName, EditorialState State, DateTimeOffset Since, DateOnly? Due, ImmutableArray<Gate> Waits, string Returned);

public sealed record PackRole(StaffRole Role, string OrganName, bool OnlyThisOrgan, DateTimeOffset From, DateTimeOffset? Until);

public sealed record PackDeputy(string Absent, string Deputy, DateTimeOffset From, DateTimeOffset Until);

/// <param name="Released">How many texts of the person citizens read there.</param>
public sealed record PackColumn(string Name, int Released);

using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Letters.Watching;

/// <summary>
/// Who is told about a letter, of a report (举报) never the leader of its organ but the office instead: letters belong to organs and roles, so that whoever leaves, leaves no orphan (R169). Where an organ has nobody
/// any more, the office hears of it; where the office has nobody either, <see cref="Administrators"/> who can give somebody the role.
/// </summary>
public static class LetterPeople
{
    public static ImmutableArray<Guid> Of(Letter letter, IEnumerable<DutyPart> parts, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(staff);
        ArgumentNullException.ThrowIfNull(absences);
        ImmutableArray<Guid> told = [.. parts.SelectMany(part => Playing(part, letter, staff, absences)).Distinct()];
        return !told.IsEmpty ? told : [.. Office(letter, staff)];
    }

    /// <summary>Who handles letters at an organ that was asked to help.</summary>
    public static ImmutableArray<Guid> At(string organPath, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return [.. Holding(Capability.HandleLetters, organPath, staff)];
    }

    /// <summary>Whether somebody handles letters there who is not the office of the whole city; at the city that is the office itself.</summary>
    public static bool IsAtHome(string organPath, string rootPath, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return organPath == rootPath || staff.Any(one => one.May(Capability.HandleLetters, organPath) && !one.May(Capability.HandleLetters, rootPath));
    }

    /// <summary>Who can give the role to somebody, without reading the letter.</summary>
    public static ImmutableArray<Guid> Administrators(Letter letter, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(staff);
        return [.. Holding(Capability.AdministerAccounts, letter.RootPath, staff)];
    }

    private static IEnumerable<Guid> Playing(DutyPart part, Letter letter, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences) => part switch
    {
        DutyPart.Owner => Owners(letter, staff, absences),
        DutyPart.Deputy => Handlers(letter, staff).Where(person => person != letter.OwnerId),
        DutyPart.Leader when letter.Kind != LetterKind.Report => Holding(Capability.SignFinally, letter.OrganPath, staff),
        DutyPart.Leader or DutyPart.Office => Office(letter, staff),
    };

    /// <summary>
    /// Whoever accepted it; while that person is away, the deputy who handles letters there too, or, where the deputy does not, all who do. All of
    /// them as well while it is nobody's.
    /// </summary>
    private static IEnumerable<Guid> Owners(Letter letter, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences)
    {
        var owner = staff.FirstOrDefault(one => one.Id == letter.OwnerId && letter.Plays(LetterPart.Handler, one));
        var away = absences.Where(absence => absence.PersonId == owner?.Id).ToList();
        List<Guid> deputies = [.. Handlers(letter, staff).Where(person => away.Any(absence => absence.DeputyId == person))];
        return owner is not null && (away.Count == 0 || deputies.Count > 0) ? [owner.Id, .. deputies] : Handlers(letter, staff);
    }

    private static IEnumerable<Guid> Handlers(Letter letter, IEnumerable<Actor> staff) => Holding(Capability.HandleLetters, letter.OrganPath, staff);

    private static IEnumerable<Guid> Office(Letter letter, IEnumerable<Actor> staff) => Holding(Capability.HandleLetters, letter.RootPath, staff);

    private static IEnumerable<Guid> Holding(Capability capability, string path, IEnumerable<Actor> staff) =>
        staff.Where(one => one.May(capability, path)).Select(one => one.Id);
}

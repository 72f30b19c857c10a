using System.Collections.Immutable;

namespace TengchongPortal.Data.Staff.Cases;

/// <summary>Matters of citizens that are no texts: they belong to organs and roles, and leave nobody's hands when a person leaves.</summary>
public enum CaseKind
{
    Letter,

    /// <summary>A letter of another organ with which this one helps (协办).</summary>
    LetterHelp,

    Concern,
    SiteError,
}

/// <summary>One that a person has in hand, and who else may take it on now.</summary>
/// <param name="Number">Empty where it is not open to whoever asks.</param>
public sealed record OpenCase(CaseKind Kind, string Number, string OrganName, DateTimeOffset Since, ImmutableArray<string> Persons)
{
    public bool IsUnstaffed => Persons.IsEmpty;
}

/// <summary>Open cases of one kind at one organ for which the organ itself has nobody.</summary>
/// <param name="HasOffice">Somebody of the city may deal with them or pass them on; else nobody may.</param>
public sealed record LonelyCases(CaseKind Kind, string OrganPath, string OrganName, int Count, bool HasOffice);

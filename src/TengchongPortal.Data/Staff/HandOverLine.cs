using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Staff;

/// <summary>One thing that a person has in hand, and who else may take it on now. Nobody: it is unstaffed, and somebody must be given the role.</summary>
/// <param name="Title">Empty where the text is not open to whoever asks.</param>
/// <param name="Gate">The gate that waits for a signature; null for a text to be written on.</param>
public sealed record HandOverLine(Guid EditionId, string Title, string OrganName, Gate? Gate, ImmutableArray<string> Persons)
{
    public bool IsUnstaffed => Persons.IsEmpty;
}

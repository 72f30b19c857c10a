using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>The lists as they ship (<c>seeds/warning-lists.json</c>): lines are closed by a day and never taken out, so that an old warning can be computed again.</summary>
public sealed record WarningBook(ImmutableArray<WarningKind> Kinds, ImmutableArray<WarningNumber> Phones)
{
    public ImmutableArray<string> KindsOn(DateOnly day) => [.. Kinds.SelectMany(kind => kind.On(day))];

    /// <summary>The common numbers for organs of a kind.</summary>
    public IEnumerable<WarningPhone> PhonesOf(OrganKind kind, DateOnly day) =>
        Phones.Where(phone => phone.OrganKinds.Contains(kind) && (phone.Until is null || day <= phone.Until)).Select(phone => new WarningPhone(phone.Number, phone.Label));
}

/// <param name="Levels">Colours, lowest first; none where the kind has no levels.</param>
public sealed record WarningKind(string Name, ImmutableArray<string> Levels, DateOnly? Until = null)
{
    public IEnumerable<string> On(DateOnly day) => Until < day ? [] : Levels.IsEmpty ? [$"{Name}预警"] : Levels.Select(level => $"{Name}{level}预警");
}

public sealed record WarningNumber(string Number, string Label, ImmutableArray<OrganKind> OrganKinds, DateOnly? Until = null);

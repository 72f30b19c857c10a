using System.Collections.Immutable;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>The ledger: how many by year, what the last files did, and what changed last.</summary>
public sealed record PetitionPage(ImmutableArray<PetitionYear> Years, ImmutableArray<PetitionImport> Imports, ImmutableArray<PetitionEntry> Entries, IReadOnlyDictionary<string, string> Organs)
{
    /// <summary>What was looked for.</summary>
    public PetitionFilter Filter { get; init; } = new();

    /// <summary>Whether this person reads the lines behind the counts.</summary>
    public bool SeesAll { get; init; }

    /// <summary>How many were asked for, of a year.</summary>
    public int? Total { get; init; }

    /// <summary>Reference behind which the next page begins; null at the end.</summary>
    public string? Next { get; init; }

    public bool MayImport { get; init; }

    public PetitionForm Form { get; init; } = new();

    public string NameOf(string path) => Organs.GetValueOrDefault(path, "");
}

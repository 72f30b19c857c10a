using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>A normative document in the ledger.</summary>
public sealed record LedgerRow(Guid DocumentId, string IndexNumber, string OrganName, bool IsOfGovernment, NormativeLife Life)
{
    /// <summary>Its public editions, the oldest first.</summary>
    public required ImmutableArray<LedgerEdition> Editions { get; init; }

    /// <summary>What citizens know of how it was made; null for carried-over documents.</summary>
    public PublicPolicy? Facts { get; init; }

    /// <summary>The document that ended it.</summary>
    public Guid? EndedBy { get; init; }

    /// <summary>Title and number of that document; empty where none ended it, or it is not public.</summary>
    public string EndedByTitle { get; init; } = "";

    public string EndedByNumber { get; init; } = "";

    /// <summary>Numbers, or titles where there is none, of the documents that amend it.</summary>
    public string AmendedBy { get; init; } = "";

    public bool IsExplained { get; init; }

    /// <summary>The edition that readers met on a day; before the first, the first.</summary>
    public LedgerEdition On(DateOnly day) => Editions.LastOrDefault(edition => edition.From <= day) ?? Editions[0];
}

/// <summary>What an edition is called, from the day it came out.</summary>
public sealed record LedgerEdition(DateOnly From, string Title, string DocumentNumber, DateOnly? MadeOn);

using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>A normative document in the ledger.</summary>
public sealed record LedgerRow(Guid DocumentId, string Title, string DocumentNumber, string IndexNumber, string OrganName, bool IsOfGovernment, NormativeLife Life)
{
    public DateOnly? MadeOn { get; init; }

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
}

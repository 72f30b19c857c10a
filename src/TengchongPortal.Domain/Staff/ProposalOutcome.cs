namespace TengchongPortal.Domain.Staff;

/// <summary>What became of a proposed grant.</summary>
public enum ProposalOutcome
{
    Open,
    Confirmed,
    Declined,
}

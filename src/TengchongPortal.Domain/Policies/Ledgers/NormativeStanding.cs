namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>Where a normative document stood at the end of a day.</summary>
/// <param name="Status">Null: the ledger of that day does not show it.</param>
/// <param name="IsKnown">It had been published by then, or was carried over without a day.</param>
/// <param name="IsRepealed">Whether or not readers still met it.</param>
public readonly record struct NormativeStanding(NormativeStatus? Status, bool IsKnown, bool IsRepealed)
{
    public bool IsInForce => Status is NormativeStatus.InForce or NormativeStatus.Amended;
}

namespace TengchongPortal.Domain.Disclosures;

/// <summary>How a thing came here: worked on here, carried over from an older site, or part of the labelled demonstration city.</summary>
public enum RecordOrigin
{
    Born,
    CarriedOver,
    Demonstration,
}

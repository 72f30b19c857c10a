namespace TengchongPortal.Domain.Disclosures.Sampling;

/// <summary>What the office found in a text that had gone out.</summary>
public enum SampleOutcome
{
    Sound,

    /// <summary>To be mended by the way of a minor correction.</summary>
    Slight,

    /// <summary>To be revised, withdrawn or hidden.</summary>
    Grave,
}

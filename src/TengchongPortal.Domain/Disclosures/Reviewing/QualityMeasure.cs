namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>What is counted of the quality of an organ's texts (公开质量, R167). Each is a list of texts before it is a number.</summary>
public enum QualityMeasure
{
    Submitted,
    Returned,

    /// <summary>Sampled by the office after it went out by the standard route, with a verdict.</summary>
    Sampled,

    /// <summary>Sampled, and a fault was found.</summary>
    Faulty,

    SignedOff,

    /// <summary>Signed without opening the text, or at once after it.</summary>
    Unread,
}

namespace TengchongPortal.Domain.Letters;

/// <summary>Why a citizen writes (来信类型).</summary>
public enum LetterKind
{
    /// <summary>咨询.</summary>
    Enquiry,

    /// <summary>求助.</summary>
    Help,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>举报: never published.</summary>
    Report,

    /// <summary>建议.</summary>
    Suggestion,
}

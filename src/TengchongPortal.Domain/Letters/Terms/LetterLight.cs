namespace TengchongPortal.Domain.Letters.Terms;

/// <summary>How an unanswered letter stands (domain 09 §3.1): blue, yellow, red, black.</summary>
public enum LetterLight
{
    Calm,

    /// <summary>One working day left, or none.</summary>
    Close,

    Overdue,

    /// <summary>So old that the veto of three months is near.</summary>
    AtRisk,
}

namespace TengchongPortal.Domain.Letters;

/// <summary>How satisfied the writer is with the answer (满意度).</summary>
public enum LetterRating
{
    VerySatisfied,
    Satisfied,
    Fair,
    Dissatisfied,
    VeryDissatisfied,
}

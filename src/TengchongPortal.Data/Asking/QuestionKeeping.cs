namespace TengchongPortal.Data.Asking;

/// <summary>How long questions are kept, and from how many askings on anybody sees them: rare words may be about a person.</summary>
/// <param name="Least">Fewer askings are shown to nobody and deleted after <paramref name="RareDays"/>.</param>
public sealed record QuestionKeeping(int Least = 3, int RareDays = 30)
{
    /// <summary>No question is kept longer.</summary>
    public const int MostDays = 365;
}

using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>One text of the demonstration year.</summary>
/// <param name="Template">With its title, whose blanks of the year are filled.</param>
/// <param name="Number">Its number among those of its kind at the organ.</param>
/// <param name="DraftedAt">In the afternoon of the working day before.</param>
/// <param name="SentAt">In the morning of its day.</param>
/// <param name="Waits">Between the last signature and the release.</param>
public sealed record YearItem(DemoTemplate Template, Organ Organ, int Number, DateTimeOffset DraftedAt, DateTimeOffset SentAt, TimeSpan Waits)
{
    /// <summary>Why it is not disclosed; null for what is released.</summary>
    public string? Ground { get; init; }

    /// <summary>The title of the policy it explains; null for every other text.</summary>
    public string? Explains { get; init; }
}

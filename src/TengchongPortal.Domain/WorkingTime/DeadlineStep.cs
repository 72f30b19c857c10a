namespace TengchongPortal.Domain.WorkingTime;

/// <summary>One day in the working of a deadline.</summary>
/// <param name="Counts">The day uses up one unit of the period.</param>
/// <param name="Reason">Why it counts or not, in Chinese; the last step also says that the period ends.</param>
public sealed record DeadlineStep(DateOnly Date, bool Counts, string Reason);

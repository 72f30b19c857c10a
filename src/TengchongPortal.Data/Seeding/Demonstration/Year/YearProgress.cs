namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>How far the demonstration year has come, told after each of its days.</summary>
public sealed record YearProgress(DateOnly Day, int Done, int All);

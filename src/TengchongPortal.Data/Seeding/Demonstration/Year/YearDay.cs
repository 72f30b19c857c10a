namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>What came out on one working day.</summary>
public sealed record YearDay(DateOnly Day, IReadOnlyList<YearItem> Items);

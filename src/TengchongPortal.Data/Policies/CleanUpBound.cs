namespace TengchongPortal.Data.Policies;

/// <summary>How many documents go on one page of a sheet of a clean-up.</summary>
public sealed record CleanUpBound(int Most)
{
    public static CleanUpBound Usual { get; } = new(300);
}

namespace TengchongPortal.Domain.Duties;

/// <summary>A step of a ladder by what it is known by.</summary>
public sealed record ReminderStep(string Subject, DateOnly Due, int Step)
{
    /// <summary>The same for the notices that it causes.</summary>
    public string Cause => $"{Subject}|{Due:yyyyMMdd}|{Step}";
}

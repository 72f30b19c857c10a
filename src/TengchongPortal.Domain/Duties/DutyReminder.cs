namespace TengchongPortal.Domain.Duties;

/// <summary>That a step of the ladder was taken for a duty: one row for each duty, last day and step, whoever was told then.</summary>
public sealed class DutyReminder
{
    private DutyReminder()
    {
    }

    public Guid Id { get; private set; }

    public string Subject { get; private set; } = "";

    public DateOnly Due { get; private set; }

    public int Step { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static DutyReminder Of(ReminderStep step, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new() { Id = Guid.CreateVersion7(at), Subject = step.Subject, Due = step.Due, Step = step.Step, At = at };
    }
}

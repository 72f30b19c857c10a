using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox;

/// <summary>Something about a text that whoever keeps it is told once.</summary>
/// <param name="Subject">What is told once; each step of a ladder by itself.</param>
/// <param name="On">The day that it is about.</param>
/// <param name="Step">Days ahead of the day, below zero; above zero after it; zero where there is no ladder.</param>
public sealed record EditionWarning(Guid EditionId, NoticeKind Kind, string Subject, DateOnly On, int Step)
{
    /// <summary>Whose work it is, where that is not whoever keeps the text: the organ that drafted what the government issued (R24).</summary>
    public string? OrganPath { get; init; }

    public ReminderStep Lease => new(Subject, On, Step);
}

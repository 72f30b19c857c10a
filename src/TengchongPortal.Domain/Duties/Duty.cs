namespace TengchongPortal.Domain.Duties;

/// <summary>Something that is owed by a day (R61): the publication of a text today; the answer to a letter or an application the same way.</summary>
/// <param name="Subject">Stable key of what is owed, such as <c>edition:…</c>.</param>
/// <param name="Due">The last day inside the duty.</param>
/// <param name="OwnerId">The person who has it in hand.</param>
/// <param name="TypeKey">Type of the document, for grants that hold for one type; null for all others.</param>
public sealed record Duty(string Subject, DateOnly Due, Guid OwnerId, string OrganPath, string? TypeKey = null)
{
    public const int SubjectMaxLength = 80;
}

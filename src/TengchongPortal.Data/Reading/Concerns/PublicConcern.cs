using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Data.Reading.Concerns;

/// <summary>A concern as everybody reads it: its wording, who answers for it, and which records are its answer, measure and result.</summary>
public sealed class PublicConcern
{
    public string Number { get; init; } = "";

    public string Field { get; init; } = "";

    public string Question { get; init; } = "";

    public string OrganPath { get; init; } = "";

    public ConcernState State { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public Guid? AnswerDocumentId { get; init; }

    public DateTimeOffset? MeasuredAt { get; init; }

    public Guid? MeasureDocumentId { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public Guid? ResultDocumentId { get; init; }

    public DateTimeOffset? RespondedAt { get; init; }
}

using System.Collections.Immutable;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Web.Citizens.Concerns;

/// <summary>All fields, and the concerns that are open in any of them.</summary>
public sealed record ConcernsPage(ImmutableArray<ConcernFieldLine> Fields, ImmutableArray<ConcernView> Open);

/// <summary>A field with its owner, its last response and how many concerns stand in it.</summary>
/// <param name="LastResponse">Null while there was none.</param>
public sealed record ConcernFieldLine(string Code, string Label, string Owner, string? OwnerKey, DateTimeOffset? LastResponse, int Open, int Solved);

public sealed record ConcernFieldPage(ConcernFieldLine Field, ImmutableArray<ConcernView> Open, ImmutableArray<ConcernView> Closed);

/// <summary>A concern as everybody reads it.</summary>
public sealed record ConcernView(string Number, string Field, string FieldLabel, string Question, string Organ, ConcernState State, DateTimeOffset OpenedAt, DateTimeOffset StartedAt, DateTimeOffset AnswerBy, bool IsLate, ImmutableArray<ConcernStage> Stages)
{
    /// <summary>Called solved, and its proof can be read now.</summary>
    public bool IsProven => State == ConcernState.Solved && Stages[^1].Record is not null;

    public bool WasReopened => StartedAt != OpenedAt;

    public required DatedRule AnswerRule { get; init; }
}

/// <summary>One of the four stages: concern, answer, measure, result.</summary>
/// <param name="At">When it was reached; null before.</param>
/// <param name="Record">The public record that it rests on, while citizens read it.</param>
public sealed record ConcernStage(string Name, DateTimeOffset? At, StageRecord? Record, string Words);

public sealed record StageRecord(Guid DocumentId, string Title, string Organ);

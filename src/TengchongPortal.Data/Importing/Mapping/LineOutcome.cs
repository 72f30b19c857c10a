using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>A line judged by itself: either mapped or refused.</summary>
public sealed record LineOutcome(int Number, MappedLine? Mapped, Refusal? Refusal);

using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>What a demonstration is played with: organs, texts, people, their ways, and the columns by key.</summary>
public sealed record DemoSet(IReadOnlyList<Organ> Organs, DemoTexts Texts, DemoCast Cast, DemoWalk Walk, IReadOnlyDictionary<string, Guid> Columns);

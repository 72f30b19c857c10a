using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>One demonstration record to be made: what, by whom, from when, and where it ends.</summary>
public sealed record DemoItem(DemoTemplate Template, Organ Organ, int Number, DateTimeOffset Begin, DemoFate Fate);

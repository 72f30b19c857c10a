using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>One demonstration record to be made: what, by whom, from when, and where it ends.</summary>
public sealed record DemoItem(DemoTemplate Template, Organ Organ, int Number, DateTimeOffset Begin, DemoFate Fate)
{
    /// <summary>Whether its interpretation is made, signed and released with it.</summary>
    public bool GoesTogether => Fate == DemoFate.Published && Template.Policy is { Exemption: "", ExplainedAfter: 0 };
}

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>What an invented policy says in plain words; whether it is explained, and why not.</summary>
public sealed record DemoPolicy(string Changes, string ForWhom, string FromWhen, string Topic = "", string Exemption = "", string ExemptionNote = "")
{
    /// <summary>How many days after its release an interpretation follows; none: both come out together; null: none does, and the breach is shown.</summary>
    public int? ExplainedAfter { get; init; }
}

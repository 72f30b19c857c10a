namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>An open item of an invented meeting.</summary>
/// <param name="Owner">Key of the organ that carries it.</param>
/// <param name="Policy">Pattern of the policy that came of it, if one is out by then.</param>
public sealed record DemoAgendaItem(string Subject, string Owner, string? Policy = null, string Reason = "");

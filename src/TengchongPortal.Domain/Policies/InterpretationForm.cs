namespace TengchongPortal.Domain.Policies;

/// <summary>In what form a policy is explained (R45, R46).</summary>
public enum InterpretationForm
{
    Text,
    Picture,
    Table,
    Questions,
    Audio,
    Video,
    Comic,
    Expert,
    Principal,
    Briefing,
}

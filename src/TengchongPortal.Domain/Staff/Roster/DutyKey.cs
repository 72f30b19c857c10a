namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>The two keys of an emergency release (workflow.md 3.8).</summary>
public enum DutyKey
{
    Secrecy,
    Leader,
}

namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>Which role holds a key, and by which capability.</summary>
public static class DutyKeys
{
    extension(DutyKey key)
    {
        public StaffRole Role => key switch
        {
            DutyKey.Secrecy => StaffRole.DutySecrecyReviewer,
            DutyKey.Leader => StaffRole.DutyLeader,
        };

        public Capability HeldBy => key switch
        {
            DutyKey.Secrecy => Capability.HoldSecrecyKey,
            DutyKey.Leader => Capability.HoldLeaderKey,
        };
    }
}

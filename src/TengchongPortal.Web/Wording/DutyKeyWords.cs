using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Web.Wording;

/// <summary>What somebody is on duty for.</summary>
public static class DutyKeyWords
{
    extension(DutyKey key)
    {
        public string Label => key switch
        {
            DutyKey.Secrecy => "保密审查",
            DutyKey.Leader => "终审",
        };
    }
}

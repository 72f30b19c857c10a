using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Which right fills a pile: without it nothing is asked, and every line must fall under it.</summary>
internal static class DeskRights
{
    extension(DeskSection section)
    {
        /// <summary>Null where the pile follows from something else: authorship, an open gate, one of several rights.</summary>
        public Capability? Asked => section switch
        {
            DeskSection.Failed => Capability.RunReleases,
            DeskSection.HiddenToDecide => Capability.DecideHidden,
            DeskSection.Proposed => Capability.DecideWithdrawal,
            DeskSection.OfAbsent => Capability.WriteDrafts,
            DeskSection.ToSign or DeskSection.ToRelease or DeskSection.Returned or DeskSection.Drafts or DeskSection.Out or DeskSection.Released => null,
        };
    }
}

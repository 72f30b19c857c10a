using TengchongPortal.Data.Identity;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Whether invented people may come in at all: in Development with a demonstration database, and nowhere else (security.md 1.13).</summary>
public sealed class DemonstrationDoor(IHostEnvironment environment, Demonstration demonstration)
{
    public bool IsOpen => environment.IsDevelopment() && demonstration.IsOn;

    public bool Admits(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return !account.IsDisabled && (!account.IsDemonstration || IsOpen);
    }
}

using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Goes out: the cookie is taken back, and a copy of it opens nothing any more.</summary>
public sealed class LeaveStaff(SignInManager<StaffAccount> door, SessionBook sessions, IHttpContextAccessor http)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await SessionTerm.OwnAsync(http.HttpContext!) is { } own)
        {
            await sessions.LeaveAsync(own, ct);
        }

        await door.SignOutAsync();
    }
}

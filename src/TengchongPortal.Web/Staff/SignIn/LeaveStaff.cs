using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Goes out: the cookie is taken back, and a copy of it opens nothing any more.</summary>
public sealed class LeaveStaff(SignInManager<StaffAccount> door, SessionBook sessions, IHttpContextAccessor http, ILogger<LeaveStaff> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await SessionTerm.OwnAsync(http.HttpContext!) is { } own)
        {
            await EndAsync(own, ct);
        }

        await door.SignOutAsync();
    }

    // Nobody is kept inside because nothing can be written down; a copy of the cookie then ends with its term.
    private async Task EndAsync(Guid session, CancellationToken ct)
    {
        try
        {
            await sessions.LeaveAsync(session, ct);
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            log.LogError(trouble, "A sign-out could not be written down");
        }
    }
}

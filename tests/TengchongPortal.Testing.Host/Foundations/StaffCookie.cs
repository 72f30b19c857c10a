using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Testing.Host.Foundations;

/// <summary>
/// The cookie that a finished sign-in leaves, made by the portal's own parts: principal, protection, validation and the line in the list of sign-ins are the real ones,
/// only the password page is skipped. The pages of sign-in have tests of their own.
/// </summary>
internal static class StaffCookie
{
    public static Task<Cookie> OpenAsync(PortalUnderTest portal, Guid account) => portal.InsideAsync(async services =>
    {
        var person = await services.GetRequiredService<UserManager<StaffAccount>>().FindByIdAsync(account.ToString())
            ?? throw new InvalidOperationException($"There is no account {account} in the database of this portal.");
        var principal = await services.GetRequiredService<SignInManager<StaffAccount>>().CreateUserPrincipalAsync(person);
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var session = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        SessionTerm.Begin(session, now);
        await services.GetRequiredService<SessionBook>().BeginAsync(StaffSession.Begin(SessionTerm.IdOf(session)!.Value, account, person.SecurityStamp!, "127.0.0.1", "test", now), null, CancellationToken.None);
        var ticket = new AuthenticationTicket(principal, session, IdentityConstants.ApplicationScheme);
        return new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/");
    });
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>Deeds about accounts, sent as a page would or as no page offers them, and what the audit trail says of them.</summary>
internal static class Deeds
{
    /// <summary>Posts with a valid token of the visitor's own session, whatever the pages offer.</summary>
    public static async Task<Page> InsistAsync(this Visitor visitor, string path, params (string Name, string Value)[] fields)
    {
        var token = (await visitor.OpenAsync("/staff/own/password")).Form("password-form")["form-token"][0];
        return await visitor.PostBlindAsync(path, [("form-token", token), .. fields]);
    }

    /// <summary>The results that the audit trail holds for an act on an object, in their order.</summary>
    public static Task<List<string>> AuditAsync(this PortalUnderTest portal, string act, Guid objectId) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().AuditEntries.Where(entry => entry.Act == act && entry.ObjectId == objectId.ToString()).OrderBy(entry => entry.Sequence).Select(entry => entry.Result).ToListAsync());

    public static Task<T> ReadAsync<T>(this PortalUnderTest portal, Func<PortalDbContext, Task<T>> question) =>
        portal.InsideAsync(services => question(services.GetRequiredService<PortalDbContext>()));
}

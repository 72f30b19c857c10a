using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Tests.Notices;

/// <summary>The outbox and the mail folder of a portal under test.</summary>
internal static class OutboxScene
{
    public static Task<List<OutboxMessage>> MailsAsync(this PortalUnderTest portal) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().OutboxMessages.AsNoTracking().OrderBy(mail => mail.Key).ToListAsync());

    public static Task<List<StaffNotice>> NoticesAsync(this PortalUnderTest portal) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().StaffNotices.AsNoTracking().OrderBy(notice => notice.Id).ToListAsync());

    public static async Task LookForMailAsync(this PortalUnderTest portal, DateTimeOffset at)
    {
        using var clock = new MailClock(portal.Services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(at), NullLogger<MailClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    public static async Task LookForDutiesAsync(this PortalUnderTest portal, DateTimeOffset at)
    {
        using var clock = new DutyClock(portal.Services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(at), NullLogger<DutyClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    /// <summary>The person keeps the account and no role.</summary>
    public static Task EndGrantsAsync(this PortalUnderTest portal, Actor person) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        (await db.RoleGrants.Where(grant => grant.AccountId == person.Id).ToListAsync()).ForEach(grant => grant.End(now));
        await db.SaveChangesAsync();
    });

    public static string MailFolder(this PortalUnderTest portal) => Path.Combine(portal.Root, "mail");

    public static IReadOnlyList<string> Letters(this PortalUnderTest portal) =>
        Directory.Exists(portal.MailFolder()) ? [.. Directory.GetFiles(portal.MailFolder()).Order(StringComparer.Ordinal)] : [];
}

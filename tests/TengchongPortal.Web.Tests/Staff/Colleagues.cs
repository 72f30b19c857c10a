using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>People whom the small city does not have: of one department only, invented, or shut out.</summary>
internal static class Colleagues
{
    public static async Task<StaffAccount> AddAsync(this PortalUnderTest portal, string name, Organ organ, Action<StaffAccount>? change = null, params StaffRole[] roles)
    {
        var account = StaffAccount.Open(name, $"{name}@example.test", name, organ.Id, PortalCity.GrantedAt);
        change?.Invoke(account);
        await portal.InsideAsync(async services =>
        {
            account.PasswordHash = PortalCity.PasswordHash(services);
            var made = await services.GetRequiredService<UserManager<StaffAccount>>().CreateAsync(account);
            Assert.True(made.Succeeded, string.Join("; ", made.Errors.Select(error => error.Description)));
            var db = services.GetRequiredService<PortalDbContext>();
            db.RoleGrants.AddRange(roles.Select(role => RoleGrant.Give(account.Id, role, organ.Path, PortalCity.GrantedAt)));
            await db.SaveChangesAsync();
        });
        return account;
    }

    /// <summary>Passes every course of today, by the same door as everybody.</summary>
    public static Task TrainAsync(this PortalUnderTest portal, StaffAccount account) => portal.InsideAsync(async services =>
    {
        var day = ChinaTime.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow());
        foreach (var course in services.GetRequiredService<TrainingBook>().OfferedOn(day).ToList())
        {
            await services.GetRequiredService<TakeQuiz>().RunAsync(course.Code, [.. course.Questions.Select(question => (int?)question.Right)], new(account.Id, account.DisplayName, []), "127.0.0.1", CancellationToken.None);
        }
    });

    public static Task GrantAsync(this PortalUnderTest portal, RoleGrant grant) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        db.RoleGrants.Add(grant);
        await db.SaveChangesAsync();
    });
}

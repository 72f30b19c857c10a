using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>The invented signers of the demonstration have passed what signing asks for: where it is asked, all of them can sign (R140).</summary>
public sealed class DemonstrationTrainingTests
{
    [Fact]
    public async Task Asking_for_the_course_takes_no_role_from_anybody_of_the_demonstration()
    {
        await using var asking = new PortalUnderTest(PortalStart.Demo).With("Accounts:Training", "SigningRoles");
        await using var free = new PortalUnderTest(PortalStart.Demo);

        var (held, acting) = (await RolesAsync(free), await RolesAsync(asking));

        Assert.Contains(held, line => line.Role == StaffRole.FinalSigner);
        Assert.Equal(held, acting);
    }

    private static Task<List<(string Name, StaffRole Role)>> RolesAsync(PortalUnderTest portal) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<ActingPersons>().AllAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None))
            .SelectMany(person => person.Grants.Select(grant => (person.Name, grant.Role))).Order().ToList());
}

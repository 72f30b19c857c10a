using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Accounts for acceptance runs come from configuration, and never into Production (security.md 1.13, 1.16).</summary>
public sealed class AcceptanceTests
{
    private const string Email = "drafter@acceptance.test";
    private const string Password = "short-1";

    [Theory]
    [InlineData("Development")]
    [InlineData("Staging")]
    public async Task A_configured_person_signs_in_with_the_given_password_and_holds_the_given_roles(string environment)
    {
        await using var portal = Configured(environment);
        var person = portal.Visitor();

        var signedIn = await person.SubmitAsync("/staff/sign-in", ("Account", Email), ("Password", Password));
        var desk = await person.OpenAsync("/staff");

        Assert.Equal(HttpStatusCode.Found, signedIn.Status);
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("验收信息员", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/staff/disclosures/new?organ=530581102&type=notice")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/staff/disclosures/new?organ=530581105&type=notice")).Status);
        var roles = await portal.AskAsync(db => db.RoleGrants.Where(grant => grant.OrganPath.EndsWith("/530581102/")).Select(grant => grant.Role).ToListAsync());
        Assert.Equal([StaffRole.DraftingClerk, StaffRole.UnitReviewer], roles.Order());
    }

    [Fact]
    public async Task A_second_start_makes_nobody_twice()
    {
        await using var portal = Configured("Development");
        _ = portal.Server;
        await using (var twin = portal.Twin().With("Acceptance:Accounts:0:Email", Email).With("Acceptance:Accounts:0:Password", "another-one-2"))
        {
            _ = twin.Server;
        }

        Assert.Equal(1, await portal.AskAsync(db => db.Users.CountAsync(user => user.Email == Email)));
        Assert.Equal(HttpStatusCode.Found, (await portal.Visitor().SubmitAsync("/staff/sign-in", ("Account", Email), ("Password", Password))).Status);
    }

    [Fact]
    public async Task A_portal_in_production_refuses_to_start_with_them_and_says_why()
    {
        await using var portal = Configured("Production");

        var refused = Assert.ThrowsAny<Exception>(() => portal.Server);

        Assert.Contains("Acceptance:Accounts may not be set in Production", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acceptance:Accounts:0:Organ", "nowhere", "Acceptance:Accounts:0:Organ")]
    [InlineData("Acceptance:Accounts:0:Roles:0", "king", "Acceptance:Accounts:0:Roles")]
    [InlineData("Acceptance:Accounts:0:Roles:0", "1", "Acceptance:Accounts:0:Roles")]
    [InlineData("Acceptance:Accounts:0:Password", "", "Acceptance:Accounts:0:Password")]
    [InlineData("Acceptance:Accounts:0:Email", "nobody", "Acceptance:Accounts:0:Email")]
    public async Task A_fault_in_the_configuration_is_named_by_its_key(string key, string value, string named)
    {
        await using var portal = Configured("Development").With(key, value);

        var refused = Assert.ThrowsAny<Exception>(() => portal.Server);

        Assert.Contains(named, refused.ToString(), StringComparison.Ordinal);
    }

    private static PortalUnderTest Configured(string environment) => new PortalUnderTest(PortalStart.Reference) { Environment = environment }
        .With("Acceptance:Accounts:0:Email", Email)
        .With("Acceptance:Accounts:0:Password", Password)
        .With("Acceptance:Accounts:0:Name", "验收信息员")
        .With("Acceptance:Accounts:0:Organ", "530581102")
        .With("Acceptance:Accounts:0:Roles:0", "DraftingClerk")
        .With("Acceptance:Accounts:0:Roles:1", "unit_reviewer");
}

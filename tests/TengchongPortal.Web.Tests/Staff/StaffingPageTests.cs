using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R138: who has too few people is listed, for those who can do something about it.</summary>
public sealed class StaffingPageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Room = "/staff/staffing";

    [Theory]
    [InlineData(StaffRole.Supervisor, HttpStatusCode.OK)]
    [InlineData(StaffRole.OfficeEditor, HttpStatusCode.OK)]
    [InlineData(StaffRole.SystemAdministrator, HttpStatusCode.OK)]
    [InlineData(StaffRole.DraftingClerk, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.UnitReviewer, HttpStatusCode.Forbidden)]
    public async Task Only_those_who_can_mend_it_look(StaffRole role, HttpStatusCode status) =>
        Assert.Equal(status, (await portal.SignedInAs(role).OpenAsync(Room)).Status);

    [Fact]
    public async Task A_supervisor_of_one_department_sees_no_other()
    {
        var supervisor = await portal.AddAsync("staffing-supervisor", Organs.Department, null, StaffRole.Supervisor);

        var page = await portal.SignedInAs(supervisor.Id).OpenAsync($"{Room}?all=true");

        Assert.Contains(Organs.Department.ShortName, page.TextOf("staffing"), StringComparison.Ordinal);
        Assert.DoesNotContain(Organs.OtherDepartment.ShortName, page.TextOf("staffing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_whom_the_organs_hang_is_told_by_name()
    {
        using var city = new PortalUnderTest(PortalStart.City);
        var (only, gone) = (People.One(StaffRole.UnitReviewer), People.Another(StaffRole.UnitReviewer));
        Assert.Null((await city.SignedInAs(StaffRole.Supervisor).OpenAsync(Room)).Find("pillars"));

        await city.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Users
            .Where(account => account.Id == gone.Id).ExecuteUpdateAsync(change => change.SetProperty(account => account.IsDisabled, true)));
        var page = await city.SignedInAs(StaffRole.Supervisor).OpenAsync(Room);

        Assert.Contains(only.Name, page.TextOf("pillars"), StringComparison.Ordinal);
        Assert.Contains(Organs.Department.ShortName, page.TextOf("pillars"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_names_gates_and_people_and_refuses_what_is_not_there()
    {
        var run = await CommandRun.OfAsync(portal, "staffing", "--json");
        var unknown = await CommandRun.OfAsync(portal, "staffing", "--organ", "nowhere", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(0, run.Json.GetProperty("unstaffed").GetInt32());
        Assert.True(run.Json.GetProperty("lines").GetArrayLength() >= 4);
        Assert.Equal((1, "staffing.organ"), (unknown.Code, unknown.Json.GetProperty("error").GetString()));
    }
}

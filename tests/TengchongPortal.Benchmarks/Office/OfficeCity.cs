using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Office;

/// <summary>A city of sixty units with five hundred texts that wait for one reviewer, and a column that citizens read; all of it by real steps.</summary>
internal sealed class OfficeCity : IDisposable
{
    private const int Units = 60;
    private const int OpenTasks = 500;
    private const int Released = 60;

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    public static async Task<OfficeCity> OpenAsync()
    {
        var city = new OfficeCity();
        await city.FillAsync();
        return city;
    }

    /// <summary>What the others are held against: a full page of a column, as a citizen opens it.</summary>
    public async Task<Runner> YardstickAsync() => await ArrivedAsync(new("a column of the catalogue", _portal.Visitor(), $"/catalogue/{Columns.Notices.Key}"));

    public async Task<IReadOnlyList<Runner>> PagesAsync()
    {
        var reviewer = _portal.SignedInAs(StaffRole.UnitReviewer);
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var auditor = _portal.SignedInAs(StaffRole.Supervisor);
        return
        [
            await ArrivedAsync(new("the catalogue whole", _portal.Visitor(), "/catalogue")),
            await ArrivedAsync(new("an office page that asks nothing", reviewer, "/staff/own/password")),
            await ArrivedAsync(new($"desk of a reviewer, {OpenTasks} tasks", reviewer, "/staff")),
            await ArrivedAsync(new("the whole pile, first page", reviewer, "/staff/desk/ToSign")),
            await ArrivedAsync(new("the whole pile, page 16", reviewer, "/staff/desk/ToSign?page=16")),
            await ArrivedAsync(new($"desk of a clerk with {OpenTasks} texts out", clerk, "/staff")),
            await ArrivedAsync(new($"staffing of {Units} units", auditor, "/staff/staffing?all=true")),
        ];
    }

    public void Dispose() => _portal.Dispose();

    private static async Task<Runner> ArrivedAsync(Runner runner)
    {
        await runner.RunAsync();
        return runner;
    }

    private async Task FillAsync()
    {
        var units = Enumerable.Range(1, Units).Select(Unit).ToList();
        await _portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Organs.AddRange(units);
            return db.SaveChangesAsync();
        });
        var walk = new CityWalk(_portal);
        for (var number = 0; number < OpenTasks + Released; number++)
        {
            var text = PortalCity.Notice($"关于开展第{number}次便民服务日活动的通知") with { MadeOn = ChinaTime.DayOf(walk.Now).AddDays(-(number % 20)) };
            await walk.ToAsync(number < Released ? EditorialState.Published : EditorialState.InReview, text, organ: units[number % Units]);
        }
    }

    private static Organ Unit(int number) => Organ.Register(
        string.Create(CultureInfo.InvariantCulture, $"tc-u{number:00}"),
        $"腾冲市第{number}示例单位",
        $"示例单位{number}",
        OrganKind.Department,
        Organs.City.Path,
        string.Create(CultureInfo.InvariantCulture, $"tcs{number + 100}"),
        number + 10);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.Disclosures.Readings;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R6: 浏览量 counts real readings and keeps no trace of who read.</summary>
public sealed class ReadingTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    [Fact]
    public async Task Ten_readings_of_one_person_three_robots_and_two_of_staff_are_one()
    {
        var path = $"/records/{await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice())}";
        for (var time = 0; time < 10; time++)
        {
            await OpenAsync(portal.Visitor(), path, Browser);
        }

        foreach (var robot in new[] { "Baiduspider/2.0", "Mozilla/5.0 (compatible; bingbot/2.0)", "curl/8.5.0" })
        {
            await OpenAsync(portal.Visitor(), path, robot);
        }

        await OpenAsync(portal.SignedInAs(StaffRole.DraftingClerk), path, Browser);
        await OpenAsync(portal.SignedInAs(StaffRole.FinalSigner), path, Browser);
        await portal.Services.GetRequiredService<ReadingFlush>().FlushAsync(CancellationToken.None);

        var page = await portal.Visitor().OpenAsync($"{path}?drawn=anew");
        Assert.Equal("1", page.Find("header-block")!.QuerySelectorAll("dd")[5].TextContent.Trim());
    }

    [Fact]
    public void An_address_is_forgotten_after_five_minutes()
    {
        var clock = new FakeTimeProvider();
        var counter = new ReadingCounter(clock);
        var document = Guid.NewGuid();
        counter.Note(document, "203.0.113.7");
        counter.Note(document, "203.0.113.7");

        Assert.Equal(1, counter.Take()[document]);
        Assert.Equal(1, counter.Remembered);

        clock.Advance(TimeSpan.FromMinutes(5));
        counter.Take();
        Assert.Equal(0, counter.Remembered);

        counter.Note(document, "203.0.113.7");
        Assert.Equal(1, counter.Take()[document]);
    }

    private static async Task OpenAsync(Visitor visitor, string path, string agent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.UserAgent.ParseAdd(agent);
        await visitor.SendAsync(request);
    }
}

using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Rooms;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Tests.Foundations;

public sealed class RoomTests
{
    [Fact]
    public void Views_are_found_beside_the_controller_then_in_the_layout_of_each_room_above() =>
        Assert.Equal(
            [
                "/Staff/Disclosures/Review/{0}.cshtml",
                "/Staff/Disclosures/Review/Layout/{0}.cshtml",
                "/Staff/Disclosures/Layout/{0}.cshtml",
                "/Staff/Layout/{0}.cshtml",
                "/Components/{0}.cshtml",
            ],
            RoomViews.LocationsFor("Staff/Disclosures/Review"));

    [Fact]
    public void An_instant_is_read_in_china() // R4
    {
        var released = new DateTimeOffset(2019, 12, 11, 23, 56, 51, TimeSpan.Zero);

        Assert.Equal("2019-12-12 07:56:51", ChinaClock.Second(released));
        Assert.Equal("2019-12-12", ChinaClock.Day(released));
        Assert.Equal("2019-12-11T23:56:51Z", ChinaClock.Machine(released.ToOffset(TimeSpan.FromHours(8))));
        Assert.Equal("2019年12月12日", ChinaClock.LongDay(new DateOnly(2019, 12, 12)));
    }

    [Fact]
    public void Cookies_are_bound_to_the_host_on_https_only()
    {
        Assert.Equal("__Host-portal-form", new SiteProfile { BaseUrl = new("https://example.cn") }.CookieName("form"));
        Assert.Equal("portal-form", new SiteProfile { BaseUrl = new("http://localhost:5000") }.CookieName("form"));
    }
}

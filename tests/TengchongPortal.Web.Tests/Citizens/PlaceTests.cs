using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What concerns a township (R179): its own records, and those of others whose title names it.</summary>
public sealed class PlaceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly DateTimeOffset _day = new(2019, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_place_lists_its_own_records_and_those_that_name_it_under_any_of_its_names()
    {
        var (near, far) = (Organ.Register("530581105", "腾冲市和顺镇人民政府", "和顺镇", OrganKind.Township, Organs.City.Path, "tcs105", 105), Organ.Register("530581106", "腾冲市界头镇人民政府", "界头镇", OrganKind.Township, Organs.City.Path, "tcs106", 106));
        near.Rename("腾冲市和顺古镇人民政府", new(2020, 1, 1));
        await portal.InsideAsync(async services =>
        {
            services.GetRequiredService<PortalDbContext>().Organs.AddRange(near, far);
            await services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
        });
        await PublishAsync("本镇的通知", near);
        await PublishAsync("外镇的通知", far);
        await PublishAsync("关于和顺镇水库的公告", Organs.City);
        await PublishAsync("关于和顺古镇停车的公告", Organs.Department);
        await PublishAsync("关于界头镇、曲石镇的公告", Organs.City);

        var page = await portal.Visitor().OpenAsync("/organs/530581105/place");
        var narrowed = await portal.Visitor().OpenAsync("/organs/530581105/place?organ=530581000");

        Assert.Equal(["关于和顺古镇停车的公告", "关于和顺镇水库的公告", "本镇的通知"], page.FindAll("record-link").Select(link => link.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(["关于和顺镇水库的公告"], narrowed.FindAll("record-link").Select(link => link.TextContent));
    }

    [Fact]
    public async Task An_organ_is_found_by_its_short_and_its_former_name()
    {
        var organ = Organ.Register("tc-d17", "腾冲市旅游局", "市文旅局", OrganKind.Department, Organs.City.Path, "tcs017", 17);
        organ.Rename("腾冲市文化和旅游局", new(2019, 3, 1));
        await portal.InsideAsync(async services =>
        {
            services.GetRequiredService<PortalDbContext>().Organs.Add(organ);
            await services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
        });

        foreach (var typed in new[] { "腾冲市旅游局", "市文旅局", "文化和旅遊局" })
        {
            var page = await portal.Visitor().OpenAsync($"/organs?name={Uri.EscapeDataString(typed)}");

            Assert.Equal("/organs/tc-d17", Assert.Single(page.FindAll("organ")).GetAttribute("href"));
        }

        Assert.NotNull((await portal.Visitor().OpenAsync("/organs?name=没有这样的机构")).Find("none-fits"));
    }

    [Theory]
    [InlineData("/organs/tc-d01/place", HttpStatusCode.NotFound)]
    [InlineData("/organs/nobody/place", HttpStatusCode.NotFound)]
    public async Task Only_a_township_is_a_place(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await portal.Visitor().OpenAsync(address)).Status);

    private Task<Guid> PublishAsync(string title, Organ organ) => portal.CarryOverAsync(PortalCity.Notice(title), organ, null, _day, PublishedPrecision.Day);
}

using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Addresses that old paper and the old site carry.</summary>
public sealed class PermalinkTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task An_index_number_leads_to_its_record_with_its_slash_raw_or_encoded()
    {
        var id = await portal.CarryOverAsync(PortalCity.Notice(), Organs.City, "01526376-3-/2018-0101001", null, PublishedPrecision.Unknown);

        foreach (var path in new[] { "/i/01526376-3-/2018-0101001", "/i/01526376-3-%2F2018-0101001", "/i/01526376-3-%2f2018-0101001" })
        {
            var page = await portal.Visitor().OpenAsync(path);

            Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
            Assert.Equal($"/records/{id}", page.Location);
        }
    }

    [Fact]
    public async Task The_field_of_an_unknown_number_leads_to_the_permalink()
    {
        var unknown = await portal.Visitor().OpenAsync("/i/tcs001-/1999-0101009");

        var found = await portal.Visitor().SendAsync(unknown.Form("/i").With(("number", " tcs001-/2019-1212001 ")));

        Assert.Equal("/i/tcs001-/2019-1212001", found.Location);
    }

    [Fact]
    public async Task A_number_that_two_organs_brought_along_offers_the_choice()
    {
        await portal.CarryOverAsync(PortalCity.Notice("甲机构的信息"), Organs.City, "000014349/2017-00110", null, PublishedPrecision.Unknown);
        await portal.CarryOverAsync(PortalCity.Notice("乙机构的信息"), Organs.Department, "000014349/2017-00110", null, PublishedPrecision.Unknown);

        var page = await portal.Visitor().OpenAsync("/i/000014349/2017-00110");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["乙机构的信息", "甲机构的信息"], page.FindAll("record-link").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("/i/tcs001-/1999-0101001")]
    [InlineData("/i/%20")]
    [InlineData("/i/%EF%BF%BE")]
    [InlineData("/i/%EF%BC%91%EF%BF%BE1")]
    public async Task An_unknown_number_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync(path)).Status);

    [Theory]
    [InlineData("０１５２６３７６－３－／２０１７－０１０１００１")]
    [InlineData(" 01526376 -3- / 2017-0101001")]
    [InlineData("01526376–3—/2017−0101001")]
    [InlineData(@"01526376-3-\2017-0101001")]
    public async Task A_number_typed_with_other_signs_is_found(string typed)
    {
        var known = await portal.Visitor().OpenAsync("/i/01526376-3-/2017-0101001");
        var id = known.Location?[9..] ?? (await portal.CarryOverAsync(PortalCity.Notice("全角也能找到"), Organs.City, "01526376-3-/2017-0101001", null, PublishedPrecision.Unknown)).ToString();

        var home = await portal.Visitor().OpenAsync("/");
        var found = await portal.Visitor().SendAsync(home.Form("/search").With(("q", typed)), follow: true);

        Assert.Equal($"/records/{id}", found.Path);
    }

    [Fact]
    public async Task A_number_that_is_not_there_stays_in_the_field()
    {
        var page = await portal.Visitor().OpenAsync("/i/01526376-3-/1999-O101001");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("01526376-3-/1999-O101001", page.Form("/i")["number"][0]);
    }

    [Fact]
    public async Task A_number_outlives_its_text()
    {
        var id = await portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice());
        var gone = await portal.Visitor().OpenAsync($"/records/{id}");
        var number = gone.TextOf("gone-number");

        Assert.Equal($"/records/{id}", (await portal.Visitor().OpenAsync($"/i/{number}")).Location);
    }

    [Fact]
    public async Task An_address_of_the_old_site_leads_on_or_says_honestly_that_it_ends()
    {
        var id = await portal.CarryOverAsync(PortalCity.Notice(), Organs.City, null, null, PublishedPrecision.Unknown, "/info/7151/5817813.htm");

        var known = await portal.Visitor().OpenAsync("/info/7151/5817813.htm");
        var unknown = await portal.Visitor().OpenAsync("/info/7151/1.htm");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/records/{id}"), (known.Status, known.Location));
        Assert.Equal(HttpStatusCode.Gone, unknown.Status);
        Assert.Contains("没有迁移到本站", unknown.TextOf("gone-reason"), StringComparison.Ordinal);
    }
}

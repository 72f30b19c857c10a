using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Citizens.Finding.Leads;

/// <summary>Who mistypes a document number is led to the nearest one, from the register and not from the index.</summary>
public sealed class NumberLeadTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task A_document_number_that_nothing_bears_leads_to_the_nearest_that_something_does()
    {
        await portal.AskAsync(db => db.Organs.Where(organ => organ.Id == Organs.Department.Id).ExecuteUpdateAsync(set => set.SetProperty(organ => organ.DocumentPrefixes, "腾数政发")));
        var id = await portal.CarryOverAsync(PortalCity.Notice("关于数字政务的通知") with { DocumentNumber = "腾数政发〔2018〕57号" }, Organs.Department, null, new DateTimeOffset(2018, 5, 1, 0, 0, 0, TimeSpan.Zero), PublishedPrecision.Day);
        await portal.IndexAsync();

        foreach (var typed in new[] { "腾数政发〔2018〕56号", "腾数政发[2018]56", "腾数政发〔2017〕57号", "滕数政发〔2018〕57号" })
        {
            Assert.Equal($"/records/{id}", (await portal.SearchAsync(typed)).Find("near-numbers")!.QuerySelector("a")!.GetAttribute("href"));
        }

        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync("/search.json?q=腾数政发〔2018〕75号")).Text);
        Assert.Equal("腾数政发〔2018〕57号", json.RootElement.GetProperty("nearNumbers")[0].GetProperty("number").GetString());
    }

    /// <summary>Numbers that were carried over stay as they were written then.</summary>
    [Fact]
    public async Task A_number_in_other_brackets_than_the_record_bears_is_not_called_missing()
    {
        await portal.AskAsync(db => db.Organs.Where(organ => organ.Id == Organs.Department.Id).ExecuteUpdateAsync(set => set.SetProperty(organ => organ.DocumentPrefixes, "腾数政发")));
        foreach (var number in new[] { "腾数政发[2016]79号", "腾数政发〔2016〕78号" })
        {
            await portal.CarryOverAsync(PortalCity.Notice($"旧站通知{number}") with { DocumentNumber = number }, Organs.Department, null, new DateTimeOffset(2016, 5, 1, 0, 0, 0, TimeSpan.Zero), PublishedPrecision.Day);
        }

        await portal.IndexAsync();

        Assert.Null((await portal.SearchAsync("腾数政发[2016]79号")).Find("near-numbers"));
    }

    [Theory]
    [InlineData("腾数政发〔2018〕99号")]
    [InlineData("2018")]
    [InlineData("关于数字政务的通知")]
    public async Task A_number_with_nothing_near_it_and_other_words_lead_to_no_number(string typed)
    {
        await portal.IndexAsync();
        Assert.Null((await portal.SearchAsync(typed)).Find("near-numbers"));
    }
}

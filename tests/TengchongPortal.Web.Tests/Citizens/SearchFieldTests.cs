using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Components.Finding;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The one field on every page.</summary>
public sealed class SearchFieldTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task An_index_number_leads_to_its_record_however_it_was_typed()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        var number = (await portal.Visitor().OpenAsync($"/records/{id}")).Find("header-block")!.QuerySelector("dd")!.TextContent.Trim();

        Assert.Equal($"/records/{id}", await LeadsAsync(number));
        Assert.Equal($"/records/{id}", await LeadsAsync(number.ToUpperInvariant()));
        Assert.Equal($"/records/{id}", await LeadsAsync($" {number.Replace("-", "－", StringComparison.Ordinal)} "));
    }

    [Fact]
    public async Task A_number_of_two_organs_offers_the_choice_however_it_was_typed()
    {
        await portal.CarryOverAsync(PortalCity.Notice("甲机构的信息"), Organs.City, "tca009-/2017-0101009", null, PublishedPrecision.Unknown);
        await portal.CarryOverAsync(PortalCity.Notice("乙机构的信息"), Organs.Department, "tca009-/2017-0101009", null, PublishedPrecision.Unknown);

        var choice = await portal.Visitor().OpenAsync((await LeadsAsync("TCA009－／2017－0101009"))!);

        Assert.Equal(2, choice.FindAll("record-link").Count);
    }

    [Fact]
    public async Task A_document_number_leads_to_its_record_whatever_its_brackets()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice() with { DocumentNumber = "腾司发〔2019〕77号" });

        Assert.Equal($"/records/{id}", await LeadsAsync("腾司发〔2019〕77号"));
        Assert.Equal($"/records/{id}", await LeadsAsync("腾司发[2019]77号"));
        Assert.Equal($"/records/{id}", await LeadsAsync("腾司发（２０１９）７７号"));
    }

    [Fact]
    public async Task Other_words_and_none_are_answered_where_they_were_asked()
    {
        Assert.Null(await LeadsAsync("低保 100%"));
        Assert.Null(await LeadsAsync("   "));
        Assert.Null(await LeadsAsync(new string('长', 300)));
    }

    [Theory]
    [InlineData("腾政发【2019】8号", "腾政发〔2019〕8号")]
    [InlineData("腾政发﹝2019﹞8 号", "腾政发〔2019〕8号")]
    [InlineData("腾政发[2019]8", "腾政发〔2019〕8号")]
    [InlineData("腾政发(19)8号", "腾政发(19)8号")]
    public void Brackets_around_a_year_become_those_of_the_rule(string typed, string meant) =>
        Assert.Equal(meant, TypedDocumentNumber.Tidy(typed));

    private async Task<string?> LeadsAsync(string typed) => (await portal.Visitor().OpenAsync($"/search?q={Uri.EscapeDataString(typed)}")).Location;
}

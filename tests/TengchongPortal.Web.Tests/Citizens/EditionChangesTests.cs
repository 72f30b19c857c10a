using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What an edition changed is there for everybody, as long as both texts are.</summary>
public sealed class EditionChangesTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task The_list_of_editions_leads_to_what_changed()
    {
        var (id, _) = await RevisedAsync();

        var record = await portal.Visitor().OpenAsync($"/records/{id}");
        var changes = await portal.Visitor().OpenAsync(Assert.Single(record.FindAll("changes-link")).GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, changes.Status);
        Assert.Contains("第 2 次公开改了哪些地方", changes.MainText, StringComparison.Ordinal);
        Assert.True(changes.Document.QuerySelectorAll("main ins, main del").Length > 2 || changes.MainText.Contains("正文的文字没有改动", StringComparison.Ordinal));
        Assert.Equal("noindex", changes.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(0)]
    public async Task An_edition_without_one_before_it_has_no_such_page(int number)
    {
        var (id, _) = await RevisedAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/editions/{number}/changes")).Status);
    }

    [Fact]
    public async Task A_text_that_was_taken_away_is_not_told_by_its_difference()
    {
        var (id, first) = await RevisedAsync();
        await portal.Walk.TakeAsync(first, EditorialEvent.Hide);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/editions/2/changes")).Status);
        Assert.Empty((await portal.Visitor().OpenAsync($"/records/{id}")).FindAll("changes-link"));
    }

    private async Task<(Guid Document, Guid First)> RevisedAsync()
    {
        var first = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice());
        await portal.Walk.ReviseAsync(first);

        return (await portal.DocumentOfAsync(first), first);
    }
}

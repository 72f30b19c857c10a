using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Older editions stay at their dated addresses; the address of the record shows the text in force.</summary>
public sealed class EditionPageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task A_revised_record_keeps_its_older_edition_readable_and_says_what_changed()
    {
        var (id, _) = await RevisedAsync();

        var now = await portal.Visitor().OpenAsync($"/records/{id}");
        var before = await portal.Visitor().OpenAsync($"/records/{id}/editions/1");

        Assert.Contains("按规定办理", now.MainText, StringComparison.Ordinal);
        Assert.Contains($"/records/{id}/editions/1", now.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Contains("这是较早的版本", before.MainText, StringComparison.Ordinal);
        Assert.Equal("noindex", before.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_edition_in_force_has_one_address()
    {
        var (id, _) = await RevisedAsync();

        Assert.Equal($"/records/{id}", (await portal.Visitor().OpenAsync($"/records/{id}/editions/2")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/editions/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/editions/0")).Status);
    }

    [Fact]
    public async Task An_older_edition_that_was_hidden_is_gone_while_the_newer_one_is_read()
    {
        var (id, first) = await RevisedAsync();
        await portal.Walk.TakeAsync(first, EditorialEvent.Hide);

        Assert.Equal(HttpStatusCode.Gone, (await portal.Visitor().OpenAsync($"/records/{id}/editions/1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/records/{id}")).Status);
    }

    private async Task<(Guid Document, Guid First)> RevisedAsync()
    {
        var first = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice());
        await portal.Walk.ReviseAsync(first);

        return (await portal.DocumentOfAsync(first), first);
    }
}

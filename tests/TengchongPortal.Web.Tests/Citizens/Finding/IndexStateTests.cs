using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>The index is derived: lost, broken or behind, it comes back from the database, and the page says what it can.</summary>
public sealed class IndexStateTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Before_there_is_an_index_the_page_says_so_and_leads_to_the_titles()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());

        var page = await _portal.SearchAsync("便民");

        Assert.Contains("索引正在建立", page.TextOf("search-preparing"), StringComparison.Ordinal);
        Assert.Equal("no-store", page.Response.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _portal.Visitor().OpenAsync("/search.atom?q=便民")).Status);
        await _portal.IndexAsync();
        Assert.Single((await _portal.SearchAsync("便民")).Hits);
    }

    [Fact]
    public async Task What_was_lost_with_the_process_is_caught_up_by_the_next_one()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.IndexAsync();
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("死机之前发布的通知"));
        _portal.Services.GetRequiredService<ITextIndex>().Dispose();

        using var next = _portal.Twin();
        Assert.Equal(IndexState.Closed, next.Services.GetRequiredService<ITextIndex>().State);
        Assert.NotNull((await next.SearchAsync("死机")).Find("search-preparing"));
        Assert.True(await next.IndexAsync());
        Assert.Single((await next.SearchAsync("死机")).Hits);
    }

    [Fact]
    public async Task A_broken_index_is_made_anew_and_one_that_is_ahead_of_its_database_as_well()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.IndexAsync();
        _portal.Services.GetRequiredService<ITextIndex>().Dispose();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_portal.Root, FullTextFeature.Folder), "segments_*", SearchOption.AllDirectories))
        {
            await File.WriteAllBytesAsync(file, [1, 2, 3]);
        }

        using var next = _portal.Twin();
        var index = next.Services.GetRequiredService<ITextIndex>();
        index.Open();
        Assert.Equal(IndexState.Broken, index.State);
        Assert.NotNull((await next.SearchAsync("便民")).Find("search-preparing"));
        await next.IndexAsync();
        Assert.Single((await next.SearchAsync("便民")).Hits);

        index.Apply([], until: 1_000_000);
        await next.IndexAsync();
        Assert.InRange(index.AppliedUntil, 1, 999_999);
    }

    [Fact]
    public async Task A_second_process_says_that_it_cannot_search_and_a_rebuild_is_ordered_from_it()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.IndexAsync();
        using var second = _portal.Twin();

        Assert.Equal(IndexState.InUse, second.Services.GetRequiredService<ITextIndex>().State);
        Assert.NotNull((await second.SearchAsync("便民")).Find("search-preparing"));
        second.Services.GetRequiredService<RebuildOrder>().Give();
        var clock = ActivatorUtilities.CreateInstance<Web.Foundations.Clockwork.IndexClock>(_portal.Services);
        await clock.LookAsync(CancellationToken.None);

        Assert.False(second.Services.GetRequiredService<RebuildOrder>().IsGiven);
        Assert.Single((await _portal.SearchAsync("便民")).Hits);
    }
}

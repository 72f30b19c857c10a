using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Staff.Searching;

/// <summary>Whoever writes finds the own drafts by their words, a moment after they were saved.</summary>
public sealed class StaffSearchTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_draft_is_found_by_what_it_says_now_and_moves_no_page_of_the_citizens()
    {
        await _portal.IndexHouseAsync();
        var generation = _portal.Services.GetRequiredService<PublicGeneration>();
        var edition = await _portal.Walk.StartAsync(Notice("关于孔雀石的通知"));
        var before = generation.Number;
        await _portal.IndexHouseAsync();
        Assert.Equal([$"/staff/disclosures/{edition}"], await HitsAsync("孔雀石"));

        await _portal.Walk.TakeAsync(edition, EditorialEvent.Edit, change: act => act with { Text = Notice("关于蓝铜矿的通知") });
        await _portal.Walk.TakeAsync(edition, EditorialEvent.Submit);
        await _portal.IndexHouseAsync();

        Assert.Empty(await HitsAsync("孔雀石"));
        var page = await OpenAsync("?q=蓝铜矿");
        Assert.Contains("审核中", page.TextOf("house-hits"), StringComparison.Ordinal);
        Assert.Equal("蓝铜矿", page.Document.QuerySelector("mark")!.TextContent);
        Assert.Equal(before, generation.Number);
    }

    [Fact]
    public async Task A_released_text_goes_over_to_what_citizens_find_and_comes_back_when_it_is_hidden()
    {
        var edition = await _portal.Walk.ToAsync(EditorialState.Published, Notice("关于方解石的通知"));
        await BothAsync();
        var shown = await OpenAsync("?q=方解石");
        await _portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        await BothAsync();
        var hidden = await OpenAsync("?q=方解石");

        Assert.Empty(shown.FindAll("house-link"));
        Assert.Equal($"/staff/disclosures/{edition}", shown.Find("published-link")!.GetAttribute("href"));
        Assert.Empty(hidden.FindAll("published-link"));
        Assert.Equal($"/staff/disclosures/{edition}", hidden.Find("house-link")!.GetAttribute("href"));
    }

    [Fact]
    public async Task It_is_narrowed_by_state_and_paged_without_showing_a_text_twice()
    {
        for (var number = 0; number < 45; number++)
        {
            await _portal.Walk.StartAsync(Notice($"关于萤石第{number}号的通知"));
        }

        var returned = await _portal.Walk.ToAsync(EditorialState.Returned, Notice("关于萤石退回的通知"));
        await _portal.IndexHouseAsync();
        var seen = new List<string>();
        var page = await OpenAsync("?q=萤石");
        seen.AddRange(page.FindAll("house-link").Select(link => link.GetAttribute("href")!));
        while (page.Document.QuerySelector("a[rel=next]") is { } next)
        {
            page = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync(next.GetAttribute("href")!);
            seen.AddRange(page.FindAll("house-link").Select(link => link.GetAttribute("href")!));
        }

        Assert.Equal(46, seen.Count);
        Assert.Equal(46, seen.Distinct().Count());
        Assert.Equal([$"/staff/disclosures/{returned}"], await HitsAsync("萤石", "&state=Returned"));
        Assert.NotNull((await OpenAsync("?q=没有这样的石头&state=Returned")).Find("house-empty"));
    }

    [Fact]
    public async Task A_text_is_found_by_its_document_number_and_by_any_part_of_it_and_narrowed_by_organ()
    {
        var own = await _portal.Walk.StartAsync(Notice("关于石榴石的通知") with { DocumentNumber = "腾政办发〔2026〕137号" });
        await _portal.IndexHouseAsync();

        foreach (var number in new[] { "腾政办发〔2026〕137号", "腾政办发 2026 137", "2026-137", "政办发[2026]137" })
        {
            Assert.Equal([$"/staff/disclosures/{own}"], await HitsAsync(number));
        }

        Assert.Empty(await HitsAsync("腾政办发〔2026〕138号"));
        Assert.Single(await HitsAsync("石榴石", $"&organ={Organs.Department.Key}"));
        Assert.Empty(await HitsAsync("石榴石", $"&organ={Organs.OtherDepartment.Key}"));
    }

    [Fact]
    public async Task Before_the_index_is_made_and_without_a_word_the_page_says_what_to_do()
    {
        Assert.NotNull((await OpenAsync("?q=石")).Find("staff-search-preparing"));
        Assert.Null((await OpenAsync("")).Find("house"));
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync("?q=%00%01&state=nothing&page=99999&organ=nowhere")).Status);
        Assert.Equal(HttpStatusCode.Found, (await _portal.Visitor().OpenAsync("/staff/search?q=石")).Status);
    }

    [Fact]
    public async Task A_purged_text_is_found_no_more_and_its_words_are_on_no_disk()
    {
        var edition = await _portal.Walk.ToAsync(EditorialState.Abandoned, Notice("关于赤铁矿的通知") with { Body = "PurgedWordZirconium 的说明。" });
        await _portal.IndexHouseAsync();
        Assert.Single(await HitsAsync("PurgedWordZirconium"));

        await _portal.Walk.TakeAsync(edition, EditorialEvent.Purge);
        await _portal.IndexHouseAsync();

        Assert.Empty(await HitsAsync("PurgedWordZirconium"));
        var files = Directory.EnumerateFiles(Path.Combine(_portal.Root, FullTextFeature.HouseFolder), "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock");
        Assert.DoesNotContain(files, file => Holds(file, "purgedwordzirconium"u8) || Holds(file, "PurgedWordZirconium"u8));
    }

    [Fact]
    public async Task The_field_stands_on_every_page_at_work_and_is_kept_on_its_own()
    {
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        Assert.NotNull((await clerk.OpenAsync("/staff")).Document.QuerySelector("form.staff-search input[name=q]"));
        Assert.Equal("石", (await clerk.OpenAsync("/staff/search?q=石")).Document.QuerySelector("#Q")!.GetAttribute("value"));
    }

    private static bool Holds(string file, ReadOnlySpan<byte> words) => File.ReadAllBytes(file).AsSpan().IndexOf(words) >= 0;

    private RevisionText Notice(string title) => PortalCity.Notice(title) with { MadeOn = Domain.Kernel.ChinaTime.DayOf(_portal.Walk.Now) };

    private async Task BothAsync()
    {
        await _portal.IndexAsync();
        await _portal.IndexHouseAsync();
    }

    private Task<Page> OpenAsync(string query) => _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/search{query}");

    private async Task<string[]> HitsAsync(string words, string rest = "") =>
        [.. (await OpenAsync($"?q={Uri.EscapeDataString(words)}{rest}")).FindAll("house-link").Select(link => link.GetAttribute("href")!)];
}

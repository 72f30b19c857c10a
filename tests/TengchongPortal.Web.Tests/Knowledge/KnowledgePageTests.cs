using System.Net;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Files.Texts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>What citizens read of the knowledge base, and what its addresses say once an entry is told no more (R133).</summary>
public sealed class KnowledgePageTests : IDisposable
{
    private const string Question = "高龄津贴每月领多少？";

    private const string Answer = "每人每月增加五十元，按月通过社会保障卡发放。";

    private static readonly string[] _ofHotline = ["/questions/export.csv", "/questions/changes?since=0"];

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task An_entry_is_listed_by_topic_and_organ_with_what_it_rests_on()
    {
        var (policy, entry) = await Walk.EntryAsync();
        await _portal.IndexAsync();

        foreach (var address in (string[])["/questions", "/questions?topic=16", "/questions?organ=tc-d01", $"/questions?words={Uri.EscapeDataString("高龄津贴")}"])
        {
            var page = await _portal.Visitor().OpenAsync(address);
            var list = page.TextOf("questions");
            Assert.Contains(Question, list, StringComparison.Ordinal);
            Assert.Contains("第一条", list, StringComparison.Ordinal);
            Assert.Contains("腾冲市示例局", list, StringComparison.Ordinal);
            Assert.Contains($"/records/{policy.DocumentId}", page.Text, StringComparison.Ordinal);
            Assert.Contains("2022-03-04", list, StringComparison.Ordinal);
        }

        foreach (var address in (string[])["/questions?topic=01", "/questions?organ=tc-d02", $"/questions?words={Uri.EscapeDataString("采石场爆破")}"])
        {
            var none = await _portal.Visitor().OpenAsync(address);
            Assert.NotNull(none.Find("questions-none"));
            Assert.Single(none.Document.QuerySelectorAll("main a[href='/letters/new']"));
        }

        var record = await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}");
        Assert.Contains("第一条", record.TextOf("knowledge"), StringComparison.Ordinal);
        Assert.Equal($"/records/{policy.DocumentId}", record.Find("knowledge-source")!.GetAttribute("href"));
        Assert.DoesNotContain("救助股股长", record.Text, StringComparison.Ordinal);
        var refused = await _portal.Visitor().OpenAsync($"/questions?words={new string('长', 70)}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("想问什么", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(new string('长', 70), refused.Document.QuerySelector("#words")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_repeal_takes_it_out_everywhere_at_once_and_its_address_says_why_and_where_to_look()
    {
        var (policy, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline);
        var number = entry.Document.IndexNumber!;
        await EverybodyReadsAsync(entry.DocumentId, isForHotline: true);

        await Walk.RepealAsync(policy.DocumentId);

        await NobodyReadsAsync(entry.DocumentId);
        var gone = await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}");
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains("已经废止", gone.TextOf("gone-reason"), StringComparison.Ordinal);
        Assert.Equal("/questions", gone.Find("gone-elsewhere")!.GetAttribute("href"));
        Assert.Equal($"/records/{entry.DocumentId}", (await _portal.Visitor().OpenAsync($"/i/{number}")).Location);
        Assert.Equal(HttpStatusCode.Gone, (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}.json")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}/print")).Status);
    }

    [Fact]
    public async Task From_the_midnight_after_its_last_day_it_is_told_nowhere_before_any_clock_has_looked()
    {
        var (_, entry) = await Walk.EntryAsync(new(2019, 6, 30), AnswerChannel.Hotline);
        At(ChinaTime.StartOf(new(2019, 7, 1)).AddSeconds(-1));
        await EverybodyReadsAsync(entry.DocumentId, isForHotline: true);

        At(ChinaTime.StartOf(new(2019, 7, 1)));

        await NobodyReadsAsync(entry.DocumentId);
        Assert.Contains("有效期已满", (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}")).TextOf("gone-reason"), StringComparison.Ordinal);
        await _portal.GoRoundAsync();
        await NobodyReadsAsync(entry.DocumentId);
        Assert.Equal(0, await _portal.GoRoundAsync());
    }

    [Fact]
    public async Task What_it_rests_on_may_be_hidden_or_withdrawn_and_come_back()
    {
        var (policy, entry) = await Walk.EntryAsync();

        await Walk.TakeAsync(policy.Id, EditorialEvent.Hide);
        Assert.Contains("停止公开", (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}")).TextOf("gone-reason"), StringComparison.Ordinal);
        await Walk.TakeAsync(policy.Id, EditorialEvent.Unhide);
        await EverybodyReadsAsync(entry.DocumentId);
        await Walk.DecideAsync(policy.Id, EditorialEvent.Withdraw);

        await NobodyReadsAsync(entry.DocumentId);
    }

    [Fact]
    public async Task An_entry_that_rests_on_an_interpretation_ends_with_the_policy_that_this_explains()
    {
        var policy = await Walk.PolicyFirstAsync();
        var interpretation = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation");
        await Walk.ReleaseAsync(interpretation);
        var source = (await Walk.FindAsync(interpretation)).DocumentId;
        var entry = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, KnowledgeTown.Entry(Walk.Now, source), KnowledgeFacts.TypeKey));
        await EverybodyReadsAsync(entry.DocumentId);

        var repeal = await Walk.RepealAsync(policy.DocumentId);
        await NobodyReadsAsync(entry.DocumentId);

        await Walk.DecideAsync(repeal.Id, EditorialEvent.Unpublish);
        Assert.Contains(Question, (await _portal.Visitor().OpenAsync("/questions")).TextOf("questions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_entry_is_no_history_to_be_read_and_neither_is_an_older_edition()
    {
        var (_, entry) = await Walk.EntryAsync();
        var next = await Walk.ReviseAsync(entry.Id);
        var older = await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}/editions/1");
        Assert.Equal($"/records/{entry.DocumentId}", older.Location);
        await EverybodyReadsAsync(entry.DocumentId);

        await Walk.DecideAsync(next, EditorialEvent.Withdraw);

        await NobodyReadsAsync(entry.DocumentId);
        Assert.Contains("已经撤下", (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}")).TextOf("gone-reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booklet_gathers_what_is_told_by_policy_topic_and_organ_with_its_clause_and_days_on_paper_and_as_a_file() // R48
    {
        var (policy, entry) = await Walk.EntryAsync();

        foreach (var narrowed in (string[])["", "?topic=16", "?organ=tc-d01", $"?policy={policy.DocumentId}", $"?policy={policy.DocumentId}&topic=16&organ=tc-d01"])
        {
            var page = await _portal.Visitor().OpenAsync($"/questions/booklet{narrowed}");
            var told = page.TextOf("booklet-entry");
            Assert.Contains(Question, told, StringComparison.Ordinal);
            Assert.Contains(Answer, told, StringComparison.Ordinal);
            Assert.Contains("第一条", told, StringComparison.Ordinal);
            Assert.Contains("2022-03-04", told, StringComparison.Ordinal);
            Assert.Equal($"/questions/booklet.docx{narrowed}", page.Find("booklet-file")!.GetAttribute("href"));
            Assert.Contains(Answer, await WordsAsync($"/questions/booklet.docx{narrowed}"), StringComparison.Ordinal);
        }

        Assert.Equal($"/questions/booklet?policy={policy.DocumentId}", (await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")).Find("to-booklet")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull((await _portal.Visitor().OpenAsync("/questions/booklet?organ=tc-d02")).Find("booklet-none"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync($"/questions/booklet?policy={entry.Id}")).Status);
        Assert.Equal("/questions", (await _portal.Visitor().OpenAsync("/questions/booklet?policy=x")).Location);
    }

    [Fact]
    public async Task No_booklet_holds_an_answer_that_ended_by_its_day_by_a_repeal_or_by_being_taken_down() // R48
    {
        var (policy, entry) = await Walk.EntryAsync(new(2019, 6, 30));
        var kept = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, KnowledgeTown.Entry(Walk.Now, policy.DocumentId, "津贴发到哪里？"), KnowledgeFacts.TypeKey));
        Assert.Contains(Question, await WordsAsync("/questions/booklet.docx"), StringComparison.Ordinal);

        At(ChinaTime.StartOf(new(2019, 7, 1)));
        Assert.DoesNotContain(Question, await WordsAsync("/questions/booklet.docx"), StringComparison.Ordinal);
        Assert.Contains("津贴发到哪里", (await _portal.Visitor().OpenAsync($"/questions/booklet?policy={policy.DocumentId}")).TextOf("booklet-entry"), StringComparison.Ordinal);
        await Walk.TakeAsync(kept.Id, EditorialEvent.Hide);
        Assert.DoesNotContain("津贴发到哪里", await WordsAsync("/questions/booklet.docx"), StringComparison.Ordinal);
        await Walk.TakeAsync(kept.Id, EditorialEvent.Unhide);

        await Walk.RepealAsync(policy.DocumentId);

        Assert.NotNull((await _portal.Visitor().OpenAsync("/questions/booklet")).Find("booklet-none"));
        Assert.DoesNotContain(Answer, await WordsAsync("/questions/booklet.docx"), StringComparison.Ordinal);
        Assert.NotEqual(entry.Id, kept.Id);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<string> WordsAsync(string address)
    {
        var file = await _portal.Visitor().OpenAsync(address);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Response.Content.Headers.ContentType!.MediaType);
        using var bytes = new MemoryStream(await file.Response.Content.ReadAsByteArrayAsync());
        return AttachmentText.Extract(bytes, "docx") ?? "";
    }

    private void At(DateTimeOffset moment) => ((FakeTimeProvider)_portal.Clock!).SetUtcNow(moment);

    /// <summary>The index knows of it, and each address of <see cref="NobodyReadsAsync"/> tells it.</summary>
    private async Task EverybodyReadsAsync(Guid entry, bool isForHotline = false)
    {
        await _portal.IndexAsync();
        foreach (var address in AddressesOf(entry).Where(address => isForHotline || !_ofHotline.Contains(address)))
        {
            var page = await _portal.Visitor().OpenAsync(address);
            Assert.True(
                page.Text.Contains(Answer, StringComparison.Ordinal) || page.Text.Contains(Question, StringComparison.Ordinal) || page.Text.Contains($"/records/{entry}", StringComparison.Ordinal),
                $"{address} ({page.Status}) does not tell the entry.");
        }
    }

    /// <summary>No list, feed, map, search, file or address holds a word of it; the index was not told that it ended.</summary>
    private async Task NobodyReadsAsync(Guid entry)
    {
        foreach (var address in AddressesOf(entry))
        {
            var page = await _portal.Visitor().OpenAsync(address);
            Assert.DoesNotContain(Answer, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($">{Question}<", page.Text, StringComparison.Ordinal);
            Assert.True(address.StartsWith("/records", StringComparison.Ordinal) || address == "/log" || !page.Text.Contains($"/records/{entry}", StringComparison.Ordinal), address);
        }
    }

    private static string[] AddressesOf(Guid entry) =>
    [
        .. _ofHotline, "/questions", "/questions?topic=16", "/questions/booklet", "/questions/booklet?topic=16", "/questions/booklet?organ=tc-d01", $"/questions?words={Uri.EscapeDataString("高龄津贴")}",
        "/", "/catalogue/gsgg", "/feeds/all.atom", "/sitemap.xml?part=1", $"/search?q={Uri.EscapeDataString("高龄津贴每月领多少")}", $"/records/{entry}", $"/records/{entry}.json", $"/records/{entry}/print", "/log",
    ];
}

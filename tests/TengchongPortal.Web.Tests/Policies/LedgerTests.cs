using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The ledger of normative documents: states that nobody types, as of any day, for people and for tables (R157, R158).</summary>
public sealed class LedgerTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_document_passes_through_its_states_by_the_days_alone()
    {
        await NormativeAsync();

        Assert.Equal("尚未施行", await StateAsync("2019-10-31"));
        Assert.Equal("有效", await StateAsync("2019-11-01"));
        Assert.Equal("有效", await StateAsync("2021-10-31"));
        Assert.Equal("失效（到期）", await StateAsync("2021-11-01"));
        Assert.NotNull((await LedgerAsync("2019-09-26")).Find("no-lines"));
    }

    [Fact]
    public async Task A_repeal_and_a_declaration_end_it_and_lead_to_the_document_that_did()
    {
        var repealed = await NormativeAsync("甲办法");
        var lapsed = await NormativeAsync("乙办法");
        var cleanUp = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("规范性文件清理结果") with
        {
            MadeOn = ChinaTime.DayOf(_start),
            EffectiveOn = new(2020, 1, 1),
            Relations = [new(RelationKind.Repeals, repealed.DocumentId), new(RelationKind.DeclaresLapsed, lapsed.DocumentId)],
        }));

        var lines = (await LedgerAsync("2020-01-01")).FindAll("ledger-line");

        Assert.Contains(lines, line => line.TextContent.Contains("甲办法", StringComparison.Ordinal) && line.TextContent.Contains("废止", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.TextContent.Contains("乙办法", StringComparison.Ordinal) && line.TextContent.Contains("宣布失效", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.NotNull(line.QuerySelector($"a[href='/records/{cleanUp.DocumentId}']")));
        Assert.Equal(["有效", "有效"], (await LedgerAsync("2019-12-31")).FindAll("ledger-line").Select(line => line.QuerySelector("[data-label='状态']")!.TextContent.Trim()));
    }

    /// <summary>R28: the ledger says so while something explains it, as its page does.</summary>
    [Fact]
    public async Task It_is_called_explained_while_its_interpretation_stands()
    {
        var policy = await NormativeAsync();
        var interpretation = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation");
        Assert.DoesNotContain("有解读", (await LedgerAsync("2019-12-31")).MainText, StringComparison.Ordinal);

        await Walk.ReleaseAsync(interpretation);
        Assert.Contains("有解读", (await LedgerAsync("2019-12-31")).MainText, StringComparison.Ordinal);

        await Walk.DecideAsync(interpretation, EditorialEvent.Withdraw);
        Assert.DoesNotContain("有解读", (await LedgerAsync("2019-12-31")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_of_a_year_are_what_was_made_ended_and_in_force_at_its_end()
    {
        var first = await NormativeAsync("甲办法");
        await NormativeAsync("乙办法");
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2020, 3, 2)).AddHours(9));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { MadeOn = new(2020, 3, 1), Relations = [new(RelationKind.Repeals, first.DocumentId)] });

        var rows = (await _portal.Visitor().OpenAsync("/ledger")).Find("ledger-counts")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())));

        Assert.Equal(["2020 0 1 1", "2019 2 0 2"], rows);
    }

    [Fact]
    public async Task What_is_as_of_which_day_is_said()
    {
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2020, 3, 2)).AddHours(9));

        var (now, past) = (await _portal.Visitor().OpenAsync("/ledger"), await LedgerAsync("2019-12-31"));

        Assert.Contains("都是今天所见", now.MainText, StringComparison.Ordinal);
        Assert.Contains("都是2019年12月31日当天所见", past.MainText, StringComparison.Ordinal);
        Assert.Contains("2020年还没有过完", past.TextOf("counts-until"), StringComparison.Ordinal);
        Assert.Contains("请按 2026-12-31 的样子填写日期", (await LedgerAsync("2026-13-45")).TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_narrows_by_state_kind_issuer_and_words()
    {
        await NormativeAsync("甲办法");
        await NormativeAsync("乙办法");

        Assert.Single((await LedgerAsync("2019-12-01", "&words=乙")).FindAll("ledger-line"));
        Assert.Equal(2, (await LedgerAsync("2019-12-01", "&kind=Department&state=InForce&issuer=腾冲市示例局")).FindAll("ledger-line").Count);
        Assert.NotNull((await LedgerAsync("2019-12-01", "&kind=Government")).Find("no-lines"));
    }

    [Fact]
    public async Task A_reader_narrows_by_the_year_of_publication_and_by_who_drafted()
    {
        await NormativeAsync("甲办法");
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2020, 3, 2)).AddHours(9));
        await Walk.ToAsync(EditorialState.Published, Text("乙办法") with { Policy = PolicyCity.First with { Drafters = [People.OtherDepartment] } }, "normative");

        Assert.Equal(["甲办法"], await TitlesAsync("&year=2019"));
        Assert.Equal(["乙办法"], await TitlesAsync("&year=2020"));
        Assert.Empty(await TitlesAsync("&year=2018"));
        Assert.Equal(["甲办法"], await TitlesAsync("&drafter=腾冲市示例局"));
        Assert.Equal(["乙办法"], await TitlesAsync($"&year=2020&drafter={Organs.OtherDepartment.Name}"));
        Assert.Empty(await TitlesAsync($"&year=2019&drafter={Organs.OtherDepartment.Name}"));
    }

    [Fact]
    public async Task A_day_shows_the_edition_that_readers_met_on_it() // R157
    {
        var document = await NormativeAsync("甲办法");
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2021, 6, 1)).AddHours(9));
        await Walk.ReviseAsync(document.Id, text => text with { Title = "甲办法（延续）", ExpiresOn = new(2023, 10, 31) });

        Assert.Equal(("甲办法", "2021-10-31"), await LineAsync("2021-05-31"));
        Assert.Equal(("甲办法（延续）", "2023-10-31"), await LineAsync("2021-06-01"));
        Assert.Equal("有效", await StateAsync("2021-11-01"));
        Assert.Equal("失效（到期）", await StateAsync("2023-11-01"));
        Assert.NotNull((await LedgerAsync("2021-05-31", "&words=延续")).Find("no-lines"));
    }

    [Fact]
    public async Task Counts_go_with_what_was_asked_about_and_into_the_workbook()
    {
        await NormativeAsync("甲办法");
        await NormativeAsync("乙办法");
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 12, 2)).AddHours(9));

        Assert.Contains("2019 1 0 1", await CountsAsync("/ledger?words=乙"));
        Assert.Contains("2019 2 0 2", await CountsAsync("/ledger?state=Expired"));
        Assert.Contains("2019 2 0 2", await CountsAsync("/ledger?year=2019&drafter=腾冲市示例局"));
        Assert.Contains("2019 0 0 0", await CountsAsync("/ledger?year=2018"));
        using var answer = await _portal.Visitor().FetchAsync(new HttpRequestMessage(HttpMethod.Get, "/ledger.xlsx?words=乙"));
        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        using var sheet = zip.GetEntry("xl/worksheets/sheet2.xml")!.Open();
        Assert.Equal(["2019", "1", "0", "1"], XDocument.Load(sheet).Descendants().Where(node => node.Name.LocalName == "t").Select(node => node.Value).Skip(4));
    }

    [Fact]
    public async Task One_registration_number_names_one_document() // 统一登记、统一编号
    {
        await Walk.ToAsync(EditorialState.Published, Numbered("甲办法"), "normative");
        var second = await Walk.StartAsync(Numbered("乙办法"), "normative");

        Assert.Equal("package.registration", (await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(second, EditorialEvent.Submit))).Rule);
    }

    [Fact]
    public async Task Of_two_with_one_number_under_way_the_later_is_stopped_at_the_last_door() // R158
    {
        var first = await Walk.ToAsync(EditorialState.Ready, Numbered("甲办法"), "normative");
        var second = await Walk.ToAsync(EditorialState.Ready, Numbered("乙办法"), "normative");

        await Walk.TakeAsync(first, EditorialEvent.Release);

        Assert.Equal("verify.normative", (await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(second, EditorialEvent.Release))).Rule);
    }

    [Fact]
    public async Task What_is_published_is_to_be_filed_until_the_filing_is_entered()
    {
        var document = await NormativeAsync("甲办法");
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 20)).AddHours(9));
        Assert.Contains("2019-10-12", await ToFileAsync(), StringComparison.Ordinal);
        Assert.Contains("已逾期", await ToFileAsync(), StringComparison.Ordinal);

        await Walk.ReviseAsync(document.Id, text => text with { Policy = text.Policy! with { Filing = "市人大常委会", FiledOn = new(2019, 10, 11) } });

        Assert.Contains("没有等着报送备案的文件", await ToFileAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advice_stands_beside_a_draft_and_stops_nothing()
    {
        var draft = await Walk.StartAsync(Text("丁办法") with { ExpiresOn = null }, "normative");
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        Assert.Equal(["advice.policy.topic", "advice.policy.basis", "advice.policy.registration", "advice.policy.validity"], (await clerk.OpenAsync($"/staff/disclosures/{draft}")).Find("advice")!.QuerySelectorAll("li").Select(line => line.GetAttribute("data-code")));
        await Walk.TakeAsync(draft, EditorialEvent.Submit);
        await Walk.SignAllAsync(draft);
        await Walk.TakeAsync(draft, EditorialEvent.Release);
        Assert.Null((await clerk.OpenAsync($"/staff/disclosures/{draft}")).Find("advice"));
    }

    [Fact]
    public async Task The_table_goes_into_files_and_a_title_that_looks_like_a_formula_stays_words()
    {
        await NormativeAsync("=1+1办法");

        var csv = (await _portal.Visitor().OpenAsync("/ledger.csv")).Text;
        using var answer = await _portal.Visitor().FetchAsync(new HttpRequestMessage(HttpMethod.Get, "/ledger.xlsx"));
        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(sheet).Descendants().Where(node => node.Name.LocalName == "t").Select(node => node.Value).ToList();

        Assert.Contains("'=1+1办法", csv, StringComparison.Ordinal);
        Assert.Contains("合法性审核意见编号", csv, StringComparison.Ordinal);
        Assert.Contains("=1+1办法", cells);
        Assert.Contains(PolicyCity.LegalityNumber, cells);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Without_a_legality_review_nothing_is_sent_in() // R158
    {
        var id = await Walk.StartAsync(Text("丙办法") with { LegalityNumber = "" }, "normative");

        Assert.Equal("contract.legality_number", (await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(id, EditorialEvent.Submit))).Rule);
    }

    [Theory]
    [InlineData("on=x", "on", "x")]
    [InlineData("on=1800-01-01", "on", "1800-01-01")]
    [InlineData("state=Perhaps&words=办法", "words", "办法")]
    [InlineData("words=一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "words", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public async Task What_is_no_question_is_refused_with_a_sentence_and_keeps_what_was_typed(string query, string field, string typed)
    {
        await NormativeAsync();

        var page = await _portal.Visitor().OpenAsync($"/ledger?{query}");
        var file = await _portal.Visitor().OpenAsync($"/ledger.csv?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", page.TextOf("error-summary"));
        Assert.Equal(typed, page.Document.QuerySelector($"[name={field}]")!.GetAttribute("value"));
        Assert.Empty(page.FindAll("ledger-line"));
        Assert.StartsWith("/ledger?", file.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-05-03", null)]
    [InlineData("2021-05-04", "180")]
    [InlineData("2021-08-02", "90")]
    [InlineData("2021-10-01", "30")]
    [InlineData("2021-10-24", "7")]
    public async Task Its_organ_is_warned_before_it_runs_out(string today, string? step)
    {
        await NormativeAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).AddHours(9));

        var work = (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("expiring");

        Assert.Equal(step is not null, work.Contains($"{step} 天内提醒", StringComparison.Ordinal) && work.Contains("示例办法", StringComparison.Ordinal));
    }

    public void Dispose() => _portal.Dispose();

    private RevisionText Text(string title) => PolicyCity.Normative(Walk.Now, title, new(2019, 11, 1), new(2021, 10, 31));

    private async Task<Edition> NormativeAsync(string title = "示例办法") => await Walk.NormativeAsync(Text(title));

    private Task<Page> LedgerAsync(string on, string more = "") => _portal.Visitor().OpenAsync($"/ledger?on={on}{more}");

    private async Task<IEnumerable<string>> TitlesAsync(string more) => (await LedgerAsync("2020-12-31", more)).FindAll("ledger-line").Select(line => line.QuerySelector("th a")!.TextContent.Trim());

    private RevisionText Numbered(string title) => Text(title) with { Policy = PolicyCity.First with { RegistrationNumber = "腾规〔2019〕1号" } };

    private async Task<string> ToFileAsync() => (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).TextOf("to-file");

    private async Task<(string Title, string Expires)> LineAsync(string on)
    {
        var line = (await LedgerAsync(on)).FindAll("ledger-line").Single();
        return (line.QuerySelector("a")!.TextContent.Trim(), line.QuerySelector("[data-label='有效期至']")!.TextContent.Trim());
    }

    private async Task<IReadOnlyList<string>> CountsAsync(string address) =>
        [.. (await _portal.Visitor().OpenAsync(address)).Find("ledger-counts")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())))];

    private async Task<string> StateAsync(string on) => (await LedgerAsync(on)).FindAll("ledger-line").Single().QuerySelector("[data-label='状态']")!.TextContent.Trim();
}

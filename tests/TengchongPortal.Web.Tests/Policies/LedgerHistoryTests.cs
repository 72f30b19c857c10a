using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The ledger of a past day says what it said on that day, whatever has happened since (R157).</summary>
public sealed class LedgerHistoryTests : IDisposable
{
    private static readonly DateOnly _first = new(2019, 3, 4);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(At(_first)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_document_that_was_reinstated_was_withdrawn_on_the_days_between()
    {
        var edition = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(2));
        await Walk.DecideAsync(edition.Id, EditorialEvent.Withdraw);
        GoTo(_first.AddDays(5));
        await Walk.DecideAsync(edition.Id, EditorialEvent.Reinstate);

        Assert.Equal(["有效", "撤回", "撤回", "有效"], new[] { await StateAsync(1), await StateAsync(2), await StateAsync(4), await StateAsync(5) });
    }

    [Fact]
    public async Task A_document_that_left_the_public_stays_in_its_days_and_years_without_its_words()
    {
        var edition = await NormativeAsync("甲办法");
        GoTo(new(2020, 2, 3));
        await Walk.DecideAsync(edition.Id, EditorialEvent.Unpublish);

        var line = (await LedgerAsync(_first.AddDays(1))).FindAll("ledger-line").Single();
        Assert.Equal("已撤下", line.QuerySelector("th a")!.TextContent);
        Assert.Contains((await Walk.FindAsync(edition.Id)).Document.IndexNumber!, line.TextContent, StringComparison.Ordinal);
        Assert.Equal("有效", line.QuerySelector("[data-label='状态']")!.TextContent.Trim());
        var page = await LedgerAsync(new(2020, 2, 3));
        Assert.NotNull(page.Find("no-lines"));
        Assert.Equal(["2020 0 0 0", "2019 1 0 1"], page.Find("ledger-counts")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        foreach (var form in new[] { "/ledger?on=2019-03-05", "/ledger.csv?on=2019-03-05", "/ledger?on=2019-03-05&words=%E7%94%B2" })
        {
            Assert.DoesNotContain("甲办法", (await _portal.Visitor().OpenAsync(form)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_repeal_that_was_taken_back_held_while_it_stood()
    {
        var target = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(2));
        var ender = await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { MadeOn = Today, Relations = [new(RelationKind.Repeals, target.DocumentId)] });
        GoTo(_first.AddDays(4));
        await Walk.ReviseAsync(ender, text => text with { Relations = [] });

        Assert.Equal(["有效", "废止", "废止", "有效"], new[] { await StateAsync(1), await StateAsync(2), await StateAsync(3), await StateAsync(4) });
    }

    [Fact]
    public async Task A_document_that_was_hidden_under_its_banner_keeps_the_day_of_the_banner()
    {
        var edition = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(2));
        await Walk.DecideAsync(edition.Id, EditorialEvent.Withdraw);
        GoTo(_first.AddDays(4));
        await Walk.TakeAsync(edition.Id, EditorialEvent.Hide);
        GoTo(_first.AddDays(6));
        await Walk.TakeAsync(edition.Id, EditorialEvent.Unhide);

        var sheet = (await _portal.Visitor().OpenAsync($"/ledger.csv?on={_first.AddDays(6):yyyy-MM-dd}")).Text.TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("2019-03-06", sheet[1].Split(',')[Array.FindIndex(sheet[0].Split(','), column => column.Contains("撤回", StringComparison.Ordinal))].Trim('"'));
    }

    [Fact]
    public async Task A_repeal_that_was_purged_while_hidden_held_until_then_and_what_becomes_of_an_older_edition_takes_nothing_back()
    {
        var target = await NormativeAsync("甲办法");
        var old = await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { MadeOn = Today, Relations = [new(RelationKind.Repeals, target.DocumentId)] });
        var ender = await Walk.ReviseAsync(old, text => text with { Title = "关于废止甲办法的决定（更正）" });
        GoTo(_first.AddDays(1));
        await Walk.TakeAsync(old, EditorialEvent.Hide);
        await Walk.TakeAsync(old, EditorialEvent.Purge);
        Assert.Equal("废止", await StateAsync(1));

        await Walk.TakeAsync(ender, EditorialEvent.Hide);
        GoTo(_first.AddDays(3));
        await Walk.TakeAsync(ender, EditorialEvent.Purge);

        Assert.Equal(["废止", "废止", "有效"], new[] { await StateAsync(1), await StateAsync(2), await StateAsync(3) });
    }

    [Fact]
    public async Task Of_two_that_end_it_the_other_counts_when_the_first_is_taken_back()
    {
        var target = await NormativeAsync("甲办法");
        var first = await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { MadeOn = Today, Relations = [new(RelationKind.Repeals, target.DocumentId)] });
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("规范性文件清理结果") with { MadeOn = Today, Relations = [new(RelationKind.DeclaresLapsed, target.DocumentId)] });
        Assert.Equal("废止", await StateAsync(0));
        GoTo(_first.AddDays(1));

        await Walk.DecideAsync(first, EditorialEvent.Unpublish);

        Assert.Equal(["废止", "宣布失效"], new[] { await StateAsync(0), await StateAsync(1) });
    }

    [Fact]
    public async Task What_was_entered_later_was_not_known_before()
    {
        var edition = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(5));
        await Walk.ReviseAsync(edition.Id, text => text with
        {
            LegalityNumber = "腾司审〔2019〕9号",
            Policy = text.Policy! with { RegistrationNumber = "腾规〔2019〕1号", Drafters = [People.OtherDepartment], Filing = "市人大常委会", FiledOn = _first.AddDays(4), Evaluation = "施行一年后评估" },
        });

        string[] columns = ["统一登记号", "起草单位", "合法性审核意见编号", "备案", "备案日期", "后评估"];
        Assert.Equal(["", Organs.Department.Name, PolicyCity.LegalityNumber, "", "", ""], await CellsAsync(_first.AddDays(4), columns));
        Assert.Equal(["腾规〔2019〕1号", Organs.OtherDepartment.Name, "腾司审〔2019〕9号", "市人大常委会", "2019-03-08", "施行一年后评估"], await CellsAsync(_first.AddDays(5), columns));
        Assert.Contains(PolicyCity.LegalityNumber, (await LedgerAsync(_first.AddDays(4))).FindAll("ledger-line").Single().TextContent, StringComparison.Ordinal);
        Assert.Empty((await _portal.Visitor().OpenAsync($"/ledger?on={_first.AddDays(4):yyyy-MM-dd}&drafter={Organs.OtherDepartment.Name}")).FindAll("ledger-line"));
        Assert.Single((await _portal.Visitor().OpenAsync($"/ledger?on={_first.AddDays(5):yyyy-MM-dd}&drafter={Organs.OtherDepartment.Name}")).FindAll("ledger-line"));
    }

    [Fact]
    public async Task A_document_was_explained_on_the_days_on_which_readers_met_an_interpretation_even_of_one_that_is_gone()
    {
        var policy = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(1));
        var explaining = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation");
        await Walk.ReleaseAsync(explaining);
        await OnAsync(2, () => Walk.DecideAsync(explaining, EditorialEvent.Withdraw));
        await OnAsync(3, () => Walk.DecideAsync(explaining, EditorialEvent.Reinstate));
        await OnAsync(4, () => Walk.TakeAsync(explaining, EditorialEvent.Hide));
        await OnAsync(5, () => Walk.TakeAsync(explaining, EditorialEvent.Unhide));
        await OnAsync(6, () => Walk.TakeAsync(explaining, EditorialEvent.Hide));
        await OnAsync(7, () => Walk.TakeAsync(explaining, EditorialEvent.Purge));

        Assert.Equal(["无", "有", "无", "有", "无", "有", "无", "无"], await Task.WhenAll(Enumerable.Range(0, 8).Select(async day => (await CellsAsync(_first.AddDays(day), "有无解读")).Single())));
        Assert.Equal((false, true, false), (await IsCalledExplainedAsync(0), await IsCalledExplainedAsync(1), await IsCalledExplainedAsync(7)));
    }

    [Fact]
    public async Task The_document_that_ended_it_is_called_as_it_was_called_on_that_day()
    {
        var target = await NormativeAsync("甲办法");
        GoTo(_first.AddDays(1));
        var ender = await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止甲办法的决定") with { MadeOn = Today, Relations = [new(RelationKind.Repeals, target.DocumentId)] });
        GoTo(_first.AddDays(3));
        await Walk.ReviseAsync(ender, text => text with { Title = "关于废止甲办法的决定（更正）" });

        Assert.Equal(["关于废止甲办法的决定"], await CellsAsync(_first.AddDays(2), "替代或者废止文件"));
        Assert.Equal(["关于废止甲办法的决定（更正）"], await CellsAsync(_first.AddDays(3), "替代或者废止文件"));
    }

    public void Dispose() => _portal.Dispose();

    private static DateTimeOffset At(DateOnly day) => ChinaTime.StartOf(day).AddHours(9);

    private DateOnly Today => ChinaTime.DayOf(Walk.Now);

    private void GoTo(DateOnly day) => _portal.Clock!.SetUtcNow(At(day));

    private async Task<Edition> NormativeAsync(string title)
    {
        var text = PolicyCity.Normative(Walk.Now, title, _first, new(2024, 2, 28));
        return await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, text, "normative"));
    }

    private Task<Page> LedgerAsync(DateOnly on) => _portal.Visitor().OpenAsync($"/ledger?on={on:yyyy-MM-dd}");

    private async Task<string> StateAsync(int day) => (await LedgerAsync(_first.AddDays(day))).FindAll("ledger-line").Single().QuerySelector("[data-label='状态']")!.TextContent.Trim();

    private async Task OnAsync(int day, Func<Task> act)
    {
        GoTo(_first.AddDays(day));
        await act();
    }

    private async Task<bool> IsCalledExplainedAsync(int day) => (await LedgerAsync(_first.AddDays(day))).FindAll("ledger-line").Single().TextContent.Contains("有解读", StringComparison.Ordinal);

    /// <summary>Cells of the only line of the file of a day, by the heads of their columns.</summary>
    private async Task<string[]> CellsAsync(DateOnly on, params string[] columns)
    {
        var lines = (await _portal.Visitor().OpenAsync($"/ledger.csv?on={on:yyyy-MM-dd}")).Text.TrimStart('\uFEFF').Split("\r\n");
        var (head, cells) = (lines[0].Split(',').Select(cell => cell.Trim('"')).ToList(), lines[1].Split(',').Select(cell => cell.Trim('"')).ToList());
        return [.. columns.Select(column => cells[head.IndexOf(column)])];
    }
}

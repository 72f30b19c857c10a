using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Questions;

/// <summary>The editors read what is looked for and not found, and nobody reads what few looked for.</summary>
public sealed class QuestionsPageTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task An_empty_page_says_so()
    {
        var page = await _portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync("/staff/questions");

        Assert.NotNull(page.Find("none-missed"));
        Assert.NotNull(page.Find("none-asked"));
    }

    [Fact]
    public async Task Words_of_a_period_are_added_up_and_the_rare_are_in_the_sum_only()
    {
        await WriteAsync(new(Day(0), "低保", 4), new(Day(-3), "低保", 2), new(Day(0), "大象馆", 3, Loosely: 1, InVain: 2), new(Day(0), "张三", 2), new(Day(-20), "社保卡", 5, InVain: 5));
        var editor = _portal.SignedInAs(StaffRole.OfficeEditor);

        var month = await editor.OpenAsync("/staff/questions");
        var week = await editor.OpenAsync("/staff/questions?days=7");
        var odd = await editor.OpenAsync("/staff/questions?days=1000");

        Assert.Equal(["低保 6", "社保卡 5", "大象馆 3"], Lines(month, "questions-most"));
        Assert.Equal(["社保卡 5", "大象馆 3"], Lines(month, "questions-missed"));
        Assert.Equal(["低保 6", "大象馆 3"], Lines(week, "questions-most"));
        Assert.Contains("共查找 16 次", month.TextOf("questions-sum"), StringComparison.Ordinal);
        Assert.Equal("什么也没有找到的有 7 次，占 43.8%。", month.TextOf("questions-in-vain"));
        Assert.DoesNotContain("张三", month.Text, StringComparison.Ordinal);
        Assert.Contains("2 次什么也没有找到，1 次只找到一部分", month.MainText, StringComparison.Ordinal);
        Assert.Contains("/search?q=%E5%A4%A7%E8%B1%A1%E9%A6%86", month.Text, StringComparison.Ordinal);
        Assert.Equal(Lines(month, "questions-most"), Lines(odd, "questions-most"));
    }

    [Theory]
    [InlineData(StaffRole.OfficeEditor, HttpStatusCode.OK)]
    [InlineData(StaffRole.Webmaster, HttpStatusCode.OK)]
    [InlineData(StaffRole.Supervisor, HttpStatusCode.OK)]
    [InlineData(StaffRole.DraftingClerk, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.SystemAdministrator, HttpStatusCode.Forbidden)]
    public async Task Only_who_edits_or_watches_reads_it(StaffRole role, HttpStatusCode status)
    {
        var person = _portal.SignedInAs(role);

        Assert.Equal(status, (await person.OpenAsync("/staff/questions")).Status);
        Assert.Equal(status == HttpStatusCode.OK, (await person.OpenAsync("/staff")).Text.Contains("/staff/questions", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Page page, string table) =>
        page.Find(table)!.QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()} {row.QuerySelector("td")!.TextContent.Trim()}");

    private DateOnly Day(int from) => ChinaTime.DayOf(_portal.Services.GetRequiredService<TimeProvider>().GetUtcNow()).AddDays(from);

    private Task<int> WriteAsync(params AskedCount[] asked) => _portal.InsideAsync(services => services.GetRequiredService<QuestionLedger>().AddAsync(asked, CancellationToken.None));
}

using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Petitions;

/// <summary>References from the petition system are counted; a second import adds nothing, and nothing personal comes in (R20).</summary>
public sealed class PetitionTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Eight_hundred_and_eighty_two_references_come_in_once_and_are_counted()
    {
        var file = FileOf(882, "办理中");

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(file)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(file)).Status);

        Assert.Equal(new PetitionYear(2025, 882, 0), Assert.Single(await CountsAsync()));
        var page = await Office.OpenAsync("/staff/petitions");
        Assert.Contains("882 件，新增 0，更新 0，没有变化 882", page.TextOf("petition-imports"), StringComparison.Ordinal);
        Assert.Equal("2025 882 0", string.Join(' ', page.Find("petition-years")!.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent)));
    }

    /// <summary>R20: from the count of a year one click leads to its lines, page after page; the yearly report has the same figure.</summary>
    [Fact]
    public async Task From_the_882_of_a_year_one_click_leads_to_the_882_lines()
    {
        await SendAsync(FileOf(882, "办理中"));
        await SendAsync("编号,收到日期,状态\nYN-2024-1,2024-12-31,已办结\nYN-2026-1,2026-01-01,已办结\n");
        var (seen, office) = (new HashSet<string>(), Office);

        var link = (await office.OpenAsync("/staff/letters/statistics?year=2025")).Find("year-petitions")!;
        Assert.Equal("882 件", link.TextContent);
        Assert.Equal(link.GetAttribute("href"), (await office.OpenAsync("/staff/petitions")).Find("petition-years")!.QuerySelectorAll("a").Single(one => one.TextContent == "882").GetAttribute("href")!.Split('#')[0]);
        for (var address = link.GetAttribute("href"); address is not null;)
        {
            var page = await office.OpenAsync(address);
            Assert.Equal("共 882 件", page.TextOf("petition-total"));
            Assert.All(page.Find("petitions")!.QuerySelectorAll("tbody th"), row => Assert.True(seen.Add(row.TextContent)));
            address = page.Document.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        Assert.Equal(882, seen.Count);
        Assert.Equal(["YN-2024-1"], (await office.OpenAsync("/staff/petitions?year=2024&onlyClosed=true")).Find("petitions")!.QuerySelectorAll("tbody th").Select(row => row.TextContent));
        Assert.NotNull((await office.OpenAsync("/staff/petitions?year=2025&onlyClosed=true")).Find("petitions-none"));
    }

    [Fact]
    public async Task A_year_that_is_none_is_refused_and_a_clerk_of_a_department_has_no_lines_to_ask_for()
    {
        await SendAsync(FileOf(2, "办理中"));

        var wrong = await Office.OpenAsync("/staff/petitions?year=x");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("x", wrong.Document.GetElementById("Year")!.GetAttribute("value"));
        var clerk = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/petitions?year=2025");
        Assert.False(clerk.HasForm("petition-filter"));
        Assert.Empty(clerk.Find("petition-years")!.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task The_same_reference_with_another_state_is_brought_up_to_date_and_shown()
    {
        await SendAsync(FileOf(3, "办理中"));
        await SendAsync("编号,收到日期,状态,责任单位\nYN-2025-2,2025-06-01,已办结,示例局\nYN-2025-9,2025-06-02,已登记,\n");

        Assert.Equal(new PetitionYear(2025, 4, 1), Assert.Single(await CountsAsync()));
        var page = await Office.OpenAsync("/staff/petitions?reference=YN-2025-2");
        Assert.Contains("已办结原为办理中", page.TextOf("petitions").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("示例局", page.TextOf("petitions"), StringComparison.Ordinal);
        Assert.Contains("2 件，新增 1，更新 1", page.TextOf("petition-imports"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("编号,信访人,收到日期,状态\nYN-1,李四,2025-06-01,办理中\n", "“信访人”这一列")]
    [InlineData("编号,收到日期,状态,责任单位\nYN-1,2025-06-01,办理中,没有这个局\n", "第2行的责任单位")]
    [InlineData("编号,收到日期,状态\nYN-1,2025-06-01,办理中\nYN-2,2099-06-01,办理中\n", "第3行")]
    [InlineData("", "文件是空的")]
    public async Task A_column_or_line_that_is_wrong_refuses_the_whole_file_and_says_which(string file, string told)
    {
        var answer = await SendAsync(file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Empty(await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PetitionEntries.ToListAsync()));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        Assert.Contains("UTF-8", (await SendAsync([0xb1, 0xe0, 0xba, 0xc5])).TextOf("error-summary"), StringComparison.Ordinal);

    [Fact]
    public async Task Clerks_of_a_department_read_the_counts_only_and_add_nothing()
    {
        await SendAsync(FileOf(2, "办理中"));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var page = await clerk.OpenAsync("/staff/petitions");

        Assert.Empty(page.FindAll("petition-form"));
        Assert.DoesNotContain("YN-2025-1", page.MainText, StringComparison.Ordinal);
        Assert.Contains("2025", page.TextOf("petition-years"), StringComparison.Ordinal);
    }

    private Visitor Office => _town.Portal.SignedInAs(_town.Office.Id);

    private static string FileOf(int count, string status) =>
        $"编号,收到日期,状态\n{string.Concat(Enumerable.Range(1, count).Select(number => $"YN-2025-{number},2025-06-01,{status}\n"))}";

    private Task<Page> SendAsync(string file) => SendAsync(Encoding.UTF8.GetBytes(file));

    private async Task<Page> SendAsync(byte[] file)
    {
        var office = Office;
        return await office.SendAsync((await office.OpenAsync("/staff/petitions")).Form("petition-form").Attach("File", "信访件.csv", file, "text/csv"));
    }

    private async Task<IReadOnlyList<PetitionYear>> CountsAsync() => await _town.Portal.InsideAsync(async services => await services.GetRequiredService<PetitionCounts>().ByYearAsync(CancellationToken.None));
}

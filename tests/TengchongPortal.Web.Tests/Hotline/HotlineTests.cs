using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Hotline;

/// <summary>Work orders become letters and come back with state and answer; what is sent again adds nothing, and the totals agree (R132).</summary>
public sealed class HotlineTests : IAsyncLifetime
{
    private const string Head = "工单号,类型,标题,内容,地点,姓名,联系电话,承办单位,来电时间,同意公开\n";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_hundred_orders_go_round_and_a_second_sending_adds_nothing()
    {
        var csv = Head + string.Concat(Enumerable.Range(1, 100).Select(Row));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(JsonSerializer.Serialize(Enumerable.Range(1, 100).Select(Fields)), "orders.json")).Status);
        Assert.Equal(100, await CountAsync());
        var answered = await LettersOfAsync("TC-001", "TC-002", "TC-003");
        foreach (var letter in answered)
        {
            await _town.AnswerAsync(letter);
        }

        var states = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(await StatesAsync("states-json"))!;

        Assert.Equal(Enumerable.Range(1, 100).Select(number => $"TC-{number:D3}"), states.Select(state => state["工单号"]));
        Assert.Equal(["TC-001", "TC-002", "TC-003"], states.Where(state => state["答复"] == LetterTown.Answer).Select(state => state["工单号"]));
        Assert.Equal(states.Count, states.Count(state => state["承办单位"] == "腾冲市示例局"));
        Assert.Equal(["1", "3"], states.Select(state => state["版本"]).Distinct().Order());
        var page = await Office.OpenAsync("/staff/hotline");
        Assert.Equal("相符", page.TextOf("agrees"));
        Assert.Equal("收到的行数300其中新增100已有200拒收0在册工单100已答复或者办结3正在办理97", page.TextOf("hotline-totals").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_that_goes_back_holds_nothing_of_the_callers_and_leaves_a_line_in_the_trail()
    {
        await SendAsync(Head + Row(1));

        var csv = await StatesAsync("states-csv");

        Assert.StartsWith("工单号,状态,承办单位,受理时间,答复时间,答复,版本\r\nTC-001,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("段誉之", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("13987654321", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("路灯", csv, StringComparison.Ordinal);
        Assert.Equal(["HotlineReceive", "HotlineSend"], (await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.Where(entry => entry.Act.StartsWith("Hotline")).Select(entry => entry.Act).ToListAsync())).Order());
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_refused_alone_with_its_reason_and_the_totals_agree()
    {
        await SendAsync($"{Head}{Row(1)}TC-002,信访,标题二,内容内容,,段誉之,,,2026-03-04 08:00,\nTC-003,咨询,标题三,内容内容,,,,没有这个局,2026-03-04 08:00,\n{Row(4)}");
        await SendAsync(Head + Row(1).Replace("夜里没有灯", "白天也没有灯", StringComparison.Ordinal));

        var page = await Office.OpenAsync("/staff/hotline");

        var refused = string.Join(' ', page.FindAll("hotline-refusals").Select(one => one.TextContent));
        Assert.Contains("第 3 行（TC-002）：类型应是", refused, StringComparison.Ordinal);
        Assert.Contains("第 4 行（TC-003）：承办单位不在机构登记册里", refused, StringComparison.Ordinal);
        Assert.Contains("第 2 行（TC-001）：这个工单号先前已经接收", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("段誉之", page.Text, StringComparison.Ordinal);
        Assert.Equal("相符", page.TextOf("agrees"));
        Assert.Equal(2, await CountAsync());
    }

    [Theory]
    [InlineData("姓名,电话\n张,1\n", "a.csv", "第一行应是列名")]
    [InlineData("工单号,类型,标题,内容,来电时间\n", "a.csv", "没有工单")]
    [InlineData("[{\"工单号\": 1}]", "a.json", "JSON 应是工单的数组")]
    [InlineData("[{\"身份证\": \"1\"}]", "a.json", "JSON 的字段只能是")]
    [InlineData("[null]", "a.json", "JSON 的字段只能是")]
    [InlineData("[", "a.json", "JSON 应是工单的数组")]
    [InlineData("", "a.csv", "文件是空的")]
    public async Task A_file_that_is_none_is_refused_whole(string file, string name, string told)
    {
        var answer = await SendAsync(file, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Clerks_of_a_department_exchange_nothing()
    {
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        var page = await clerk.OpenAsync("/staff/hotline");

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.SendAsync(page.Form("hotline-form").Attach("File", "a.csv", Encoding.UTF8.GetBytes(Head + Row(1)), "text/csv"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.SendAsync(page.Form("states-csv"))).Status);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task An_order_without_an_organ_lies_with_the_office_and_keeps_the_contact_sealed()
    {
        await SendAsync(Head + Row(1).Replace("tc-d01", "", StringComparison.Ordinal));

        var letter = await _town.FindAsync(Assert.Single(await LettersOfAsync("TC-001")));

        Assert.Equal(("/530581000/", LetterKind.Complaint, LetterState.Received), (letter.OrganPath, letter.Kind, letter.State));
        Assert.DoesNotContain("13987654321", (await Office.OpenAsync($"/staff/letters/{letter.Id}")).Text, StringComparison.Ordinal);
    }

    private Visitor Office => _town.Portal.SignedInAs(_town.Office.Id);

    private static Dictionary<string, string> Fields(int number) => Head.Trim().Split(',').Zip(Row(number).Trim().Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);

    private static string Row(int number) => $"TC-{number:D3},投诉,石榴巷路灯不亮{number},夜里没有灯；孩子看不清路。,石榴巷,段誉之,13987654321,tc-d01,2026-03-04 08:{number % 60:D2},是\n";

    private async Task<Page> SendAsync(string file, string name = "orders.csv")
    {
        var office = Office;
        return await office.SendAsync((await office.OpenAsync("/staff/hotline")).Form("hotline-form").Attach("File", name, Encoding.UTF8.GetBytes(file), "text/csv"));
    }

    private async Task<string> StatesAsync(string form)
    {
        var office = Office;
        return (await office.SendAsync((await office.OpenAsync("/staff/hotline")).Form(form))).Text;
    }

    private Task<int> CountAsync() => _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync());

    private Task<List<Guid>> LettersOfAsync(params string[] numbers) => _town.Portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().HotlineOrders.Where(order => numbers.Contains(order.ExternalNo)).OrderBy(order => order.ExternalNo).Select(order => order.LetterId).ToListAsync());
}

using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Hotline;

/// <summary>Letters that the office hands to the hotline go out in a file and their results come back in one; sending again adds nothing, and no result answers or closes a letter (R132, R42).</summary>
public sealed class HotlineCaseTests : IAsyncLifetime
{
    private const string Head = "来信编号,版本,状态,答复\n";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_hundred_letters_go_there_and_back_and_a_second_sending_adds_nothing()
    {
        await _town.HandManyAsync(100);
        Assert.Equal("100, 100, 0, 0, 0, 0, 0, 0, 0, 0", (await PageAsync()).Numbers("case-totals"));

        var file = await _town.CasesAsync();
        Assert.Equal(file, await _town.CasesAsync());
        var rows = HandedTown.Rows(file);
        Assert.Equal(100, rows.Select(row => row["来信编号"]).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(("请办理", "腾冲市示例局", HandedTown.Reason, "", ""), (row["办理要求"], row["承办单位"], row["移交理由"], row["姓名"], row["联系电话"])));
        Assert.DoesNotContain(LetterTown.Phone, file, StringComparison.Ordinal);
        Assert.Equal("100, 0, 100, 100, 0, 0, 0, 0, 0, 0", (await PageAsync()).Numbers("case-totals"));

        var results = rows.Select((row, place) => Result(row["来信编号"], 1, place < 60 ? "已办结" : place < 90 ? "办理中" : "退回", place is >= 60 and < 90 ? "" : HandedTown.Result)).ToList();
        var csv = Head + string.Concat(results.Select(row => $"{string.Join(',', row.Values)}\n"));
        Assert.Equal(HttpStatusCode.Redirect, (await _town.ReturnAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.ReturnAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.ReturnAsync(JsonSerializer.Serialize(results), "results.json")).Status);

        var page = await PageAsync();
        Assert.Equal("100, 0, 100, 30, 60, 10, 300, 100, 200, 0", page.Numbers("case-totals"));
        Assert.Equal("相符", page.TextOf("agrees"));
        Assert.Equal((100, 70, 100), await InsideAsync(async db => (
            await db.Letters.CountAsync(letter => letter.State == LetterState.InHand && letter.AnsweredAt == null),
            await db.LetterEvents.CountAsync(line => line.Act == LetterAct.HotlineAnswer || line.Act == LetterAct.HotlineReturn),
            await db.LetterEvents.CountAsync(line => line.Act == LetterAct.HotlineProgress))));
        Assert.Equal(30, HandedTown.Rows(await _town.CasesAsync()).Count(row => row["办理要求"] == "请办理"));

        Assert.Null(page.Find("cases-more"));
        await _town.HandManyAsync(1);
        var longer = await PageAsync();
        Assert.Equal((100, true), (longer.Find("cases")!.QuerySelectorAll("tbody tr").Length, longer.Find("cases-more") is not null));
        Assert.Equal(0, (await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync("/staff/hotline/cases")).Document.QuerySelectorAll("[data-testid='cases'] tbody tr").Length);
    }

    [Fact]
    public async Task The_writer_reads_why_and_the_contact_goes_only_while_the_writer_agrees()
    {
        var reason = $"{HandedTown.Reason}请联系{LetterTown.Writer}，{LetterTown.Phone}。";
        var letter = await _town.HandedAsync($"路灯不亮，请打{LetterTown.Phone}", reason);

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains(HandedTown.Reason, status.MainText, StringComparison.Ordinal);
        Assert.Contains("没有交给热线", status.TextOf("contact-kept"), StringComparison.Ordinal);
        var covered = await _town.CasesAsync("cases-csv");
        Assert.Contains($"{HandedTown.Reason}请联系", covered, StringComparison.Ordinal);
        Assert.All(new[] { LetterTown.Writer, LetterTown.Phone }, words => Assert.DoesNotContain(words, covered, StringComparison.Ordinal));
        Assert.DoesNotContain((await _town.FindAsync(letter.Id)).Events, line => line.Act == LetterAct.ReadContact);

        var lent = await letter.SendAsync("writer-LendContact");
        Assert.Contains("您同意", lent.TextOf("contact-lent"), StringComparison.Ordinal);
        var row = Assert.Single(HandedTown.Rows(await _town.CasesAsync()));
        Assert.Equal((LetterTown.Writer, LetterTown.Phone, $"路灯不亮，请打{LetterTown.Phone}", reason), (row["姓名"], row["联系电话"], row["标题"], row["移交理由"]));
        Assert.Equal(_town.Office.Id, Assert.Single((await _town.FindAsync(letter.Id)).Events, line => line.Act == LetterAct.ReadContact).ActorId);

        var again = await _town.CasesAsync();
        Assert.Equal(again, await _town.CasesAsync());
        Assert.Equal(row, Assert.Single(HandedTown.Rows(again)));
        Assert.Equal(3, (await _town.FindAsync(letter.Id)).Events.Count(line => line.Act == LetterAct.ReadContact));

        await letter.SendAsync("writer-KeepContact");
        var kept = await _town.CasesAsync();
        Assert.All(new[] { LetterTown.Writer, LetterTown.Phone }, words => Assert.DoesNotContain(words, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_of_the_hotline_is_a_draft_for_the_clerk_and_no_word_of_it_reaches_the_writer()
    {
        var letter = await _town.HandedAsync();
        await _town.CasesAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await _town.ReturnAsync($"{Head}{letter.Number},1,已办结,{HandedTown.Result}\n")).Status);

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("热线已经办完", status.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("更换灯具三盏", status.MainText, StringComparison.Ordinal);
        Assert.Null(status.Find("letter-answer"));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        Assert.Contains($"来信{letter.Number}", (await clerk.OpenAsync("/staff/notices")).MainText, StringComparison.Ordinal);
        var step = await clerk.OpenAsync($"/staff/letters/{letter.Id}/steps/Answer");
        Assert.Equal(HandedTown.Result, step.Form("letter-step")["Words"].Single());
        Assert.NotNull(step.Find("hotline-draft"));

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer))).Status);

        var row = Assert.Single(HandedTown.Rows(await _town.CasesAsync()));
        Assert.Equal(("不用再办", "已答复", "", "", ""), (row["办理要求"], row["状态"], row["标题"], row["内容"], row["移交理由"]));
        Assert.Equal(HttpStatusCode.Redirect, (await _town.ReturnAsync($"{Head}{letter.Number},2,已办结,又查看了一次。\n")).Status);
        Assert.Equal(LetterState.Answered, (await _town.FindAsync(letter.Id)).State);
        Assert.Contains("办理单位已经答复您", (await letter.Visitor.OpenAsync("/letters/status")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_hotline_has_it_nobody_hands_it_on_and_once_it_ended_the_office_does_anew()
    {
        var letter = await _town.HandedAsync();
        await _town.CasesAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.HandOn, ("Words", HandedTown.Reason))).Status);
        Assert.False(await IsOfferedAsync(letter.Id));

        await _town.ReturnAsync($"{Head}{letter.Number},1,已办结,{HandedTown.Result}\n{letter.Number},2,办理中,\n");
        Assert.Contains("要再办的，由来信办公室重新移交", (await PageAsync()).TextOf("hotline-refusals"), StringComparison.Ordinal);
        Assert.False((await letter.Visitor.OpenAsync("/letters/status")).HasForm("writer-LendContact"));
        Assert.Equal("不用再办", Assert.Single(HandedTown.Rows(await _town.CasesAsync()))["办理要求"]);
        Assert.True(await IsOfferedAsync(letter.Id));
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.HandOn, ("Words", "又不亮了，请再派人看。"))).Status);

        await _town.ReturnAsync($"{Head}{letter.Number},1,已办结,{HandedTown.Result}\n{letter.Number},2,已办结,又修好了。\n");
        var page = await PageAsync();
        Assert.Contains("还没有列入发出的文件", string.Join(' ', page.FindAll("hotline-refusals").Select(one => one.TextContent)), StringComparison.Ordinal);
        Assert.Equal("1, 1, 0, 0, 0, 0, 4, 1, 1, 2", page.Numbers("case-totals"));
        Assert.Equal(("请办理", "又不亮了，请再派人看。"), (HandedTown.Rows(await _town.CasesAsync()).Select(row => (row["办理要求"], row["移交理由"])).Single()));
        Assert.True((await letter.Visitor.OpenAsync("/letters/status")).HasForm("writer-LendContact"));
        Assert.Equal("相符", (await PageAsync()).TextOf("agrees"));
    }

    [Fact]
    public async Task Totals_that_do_not_agree_are_seen()
    {
        var letter = await _town.HandedAsync();
        await _town.CasesAsync();
        await _town.ReturnAsync($"{Head}{letter.Number},1,已接收,\n{letter.Number},2,已接收,请稍等。\n");
        Assert.Equal("相符", (await PageAsync()).TextOf("agrees"));

        await InsideAsync(db => db.HotlineReturns.ExecuteDeleteAsync());

        Assert.StartsWith("不相符", (await PageAsync()).TextOf("agrees"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_refused_alone_with_its_reason()
    {
        var (sent, unsent) = (await _town.HandedAsync(), await _town.WriteAsync());
        await _town.CasesAsync();
        await _town.ReturnAsync($"{Head}{sent.Number},2,办理中,\n");

        await _town.ReturnAsync($"{Head}{sent.Number},1,已接收,\n{sent.Number},2,已接收,\n{unsent.Number},1,已接收,\n张三,1,已接收,\n{sent.Number},3,已办结,\n{sent.Number},2,办理中,\n");

        var page = await PageAsync();
        var refused = string.Join(' ', page.FindAll("hotline-refusals").Select(one => one.TextContent));
        Assert.All(
            new[] { $"第 2 行（{sent.Number}）：已经接收过版本2，较旧的版本1不再接收", $"第 3 行（{sent.Number}）：版本2先前已经接收，这次的内容不同", $"第 4 行（{unsent.Number}）：这个编号没有移交给热线", "第 5 行：来信编号", $"第 6 行（{sent.Number}）：已办结的须写答复" },
            words => Assert.Contains(words, refused, StringComparison.Ordinal));
        Assert.DoesNotContain("张三", page.Text, StringComparison.Ordinal);
        Assert.Equal("1, 0, 1, 1, 0, 0, 7, 1, 1, 5", page.Numbers("case-totals"));
        Assert.Equal("相符", page.TextOf("agrees"));
    }

    [Theory]
    [InlineData("来信编号,版本,状态,答复,来电人\n", "a.csv", "“来电人”这一列可能含有个人信息")]
    [InlineData("[{\"来信编号\": \"1\", \"身份证号\": \"1\"}]", "a.json", "“身份证号”这一列可能含有个人信息")]
    [InlineData("来信编号,版本\n", "a.csv", "第一行应是列名")]
    [InlineData("[", "a.json", "JSON 应是办理结果的数组")]
    public async Task A_file_with_another_column_is_refused_whole_by_its_name(string file, string name, string told)
    {
        var answer = await _town.ReturnAsync(file, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(0, await InsideAsync(db => db.HotlineFiles.CountAsync()));
    }

    [Fact]
    public async Task What_the_hotline_gives_back_can_be_handed_on_again_and_stands_once()
    {
        var letter = await _town.HandedAsync();
        await _town.CasesAsync();
        await _town.ReturnAsync($"{Head}{letter.Number},1,退回,路灯归供电所管。\n");
        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("热线退回了这件来信", status.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("供电所", status.MainText, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.HandOn, ("Words", "已与供电所说好，由热线派单。"))).Status);

        Assert.Equal("1, 1, 0, 0, 0, 0, 1, 1, 0, 0", (await PageAsync()).Numbers("case-totals"));
        Assert.Equal("已与供电所说好，由热线派单。", Assert.Single(HandedTown.Rows(await _town.CasesAsync()))["移交理由"]);
        await _town.ReturnAsync($"{Head}{letter.Number},1,退回,路灯归供电所管。\n{letter.Number},2,已接收,\n");
        Assert.Equal("1, 0, 1, 1, 0, 0, 3, 2, 1, 0", (await PageAsync()).Numbers("case-totals"));
    }

    [Fact]
    public async Task The_office_alone_hands_on_and_exchanges_and_never_a_report_or_an_order()
    {
        var (letter, report) = (await _town.WriteAsync(), await _town.WriteAsync(LetterKind.Report));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, report.Id, LetterAct.Accept);
        await InsideAsync(async db =>
        {
            Dictionary<string, string> row = new() { ["工单号"] = "TC-1", ["类型"] = "求助", ["标题"] = "路灯不亮", ["内容"] = "夜里没有灯", ["来电时间"] = "2026-03-04 08:00" };
            db.HotlineOrders.Add(HotlineOrder.Of(HotlineColumns.LineOf(2, row, LetterTown.Start.AddHours(1)), letter.Id, Guid.NewGuid(), LetterTown.Start));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.HandOn, ("Words", HandedTown.Reason))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Office, report.Id, LetterAct.HandOn, ("Words", HandedTown.Reason))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.HandOn, ("Words", HandedTown.Reason))).Status);
        Assert.False(await IsOfferedAsync(letter.Id));
        var page = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/hotline/cases");
        Assert.False(page.HasForm("results-form") || page.HasForm("cases-csv"));
        Assert.Equal(0, await InsideAsync(db => db.HotlineCases.CountAsync()));
    }

    private static Dictionary<string, string> Result(string number, int version, string stage, string words) => new() { ["来信编号"] = number, ["版本"] = $"{version}", ["状态"] = stage, ["答复"] = words };

    /// <summary>Whether the page of a letter offers the office to hand it on.</summary>
    private async Task<bool> IsOfferedAsync(Guid letter) => (await _town.Portal.SignedInAs(_town.Office.Id).OpenAsync($"/staff/letters/{letter}")).Document.QuerySelector("a[href$='/steps/HandOn']") is not null;

    private Task<Testing.Host.Page> PageAsync() => _town.Portal.SignedInAs(_town.Office.Id).OpenAsync("/staff/hotline/cases");

    private Task<T> InsideAsync<T>(Func<PortalDbContext, Task<T>> ask) => _town.Portal.InsideAsync(services => ask(services.GetRequiredService<PortalDbContext>()));
}

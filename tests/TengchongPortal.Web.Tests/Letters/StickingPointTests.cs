using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Somebody at a counter says in a few words where it sticks; the office merges what is alike, and one answer reaches every receipt (R39).</summary>
public sealed class StickingPointTests : IAsyncLifetime
{
    private const string Text = "办食品经营许可证，窗口要三份材料，网上只写了两份，来回跑了三趟。";
    private const string Measure = "已经把网上的材料清单改成两份，窗口不再收第三份；由市示例局负责，今后每月核对一次，电话见本单位机构页。以前多交的材料可以取回，也可以请窗口寄回。";

    private static readonly string[] _alike = [Text, "食品经营许可证网上写两份材料，窗口却要三份材料，跑了三趟。", "办食品经营许可，窗口要的材料和网上写的不一样，来回跑了三趟。"];

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Three_reports_are_merged_by_a_person_and_one_answer_reaches_three_receipts()
    {
        var reports = new List<Reported>();
        foreach (var text in _alike)
        {
            reports.Add(await ReportAsync(text));
        }

        var other = await ReportAsync("不动产登记排队要等三个小时，叫号机经常坏，没有人管。");
        var lead = await IdAsync(0);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, lead, LetterAct.Accept)).Status);
        var office = _town.Portal.SignedInAs(_town.Office.Id);
        foreach (var _ in _alike.Skip(1))
        {
            var page = await office.OpenAsync("/staff/sticking-points");
            Assert.Contains("食品经营许可", page.MainText, StringComparison.Ordinal);
            var point = page.FindAll("point").First(one => one.QuerySelector("[data-testid='merge-form']") is not null);
            var form = page.Form(new Uri(new("http://x"), point.QuerySelector("form")!.GetAttribute("action")!).AbsolutePath);
            Assert.Equal(HttpStatusCode.Redirect, (await office.SendAsync(form)).Status);
        }

        Assert.Empty((await office.OpenAsync("/staff/sticking-points")).FindAll("merge-form"));
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, lead, LetterAct.Answer, ("Words", Measure))).Status);

        foreach (var report in reports)
        {
            Assert.Contains("不再收第三份", (await report.Visitor.OpenAsync("/letters/status")).TextOf("letter-answer"), StringComparison.Ordinal);
        }

        Assert.Null((await other.Visitor.OpenAsync("/letters/status")).Find("letter-answer"));
    }

    [Fact]
    public async Task The_public_list_shows_measure_and_date_and_nothing_of_who_reported()
    {
        await ReportAsync(Text, "13987654321");
        var lead = await IdAsync(0);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, lead, LetterAct.Assign, ("Organ", "tc-d01"), ("Words", "请市示例局办理"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, lead, LetterAct.Accept)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, lead, LetterAct.Answer, ("Words", Measure))).Status);
        Assert.NotNull((await _town.Portal.Visitor().OpenAsync("/sticking-points")).Find("no-points"));
        await PublishAsync(lead);

        var page = await _town.Portal.Visitor().OpenAsync("/sticking-points");

        var row = page.TextOf("points");
        Assert.Contains("已经把网上的材料清单改成两份", row, StringComparison.Ordinal);
        Assert.Contains("2026-03-04", row, StringComparison.Ordinal);
        Assert.DoesNotContain("13987654321", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _town.Portal.Visitor().OpenAsync(page.Find("point")!.QuerySelector("a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task The_code_at_a_counter_opens_the_form_with_its_place()
    {
        var visitor = _town.Portal.Visitor();
        var form = (await visitor.OpenAsync("/sticking-points/new?place=%E6%94%BF%E5%8A%A1%E5%A4%A7%E5%8E%853%E5%8F%B7%E7%AA%97")).Form("point-form");

        Assert.Equal("政务大厅3号窗", form["Place"][0]);
        Assert.Equal("image/svg+xml", (await visitor.OpenAsync("/sticking-points/qr.svg?place=x")).Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(100, (await visitor.OpenAsync($"/sticking-points/new?place={new string('长', 400)}")).Form("point-form")["Place"][0].Length);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_report_and_an_old_form_with_other_words_is_another()
    {
        var visitor = _town.Portal.Visitor();
        var form = Filled(await visitor.OpenAsync("/sticking-points/new"), Text, "");

        var (first, second) = (await visitor.SendAsync(form, follow: true), await visitor.SendAsync(form, follow: true));

        Assert.Equal((first.ReceiptNumber, first.ReceiptCode), (second.ReceiptNumber, second.ReceiptCode));
        var another = form.With(("Text", "另外一件事，排队太久了，要等三个小时。"));
        var (third, fourth) = (await visitor.SendAsync(another, follow: true), await visitor.SendAsync(another, follow: true));
        Assert.NotEqual(first.ReceiptNumber, third.ReceiptNumber);
        Assert.Equal((third.ReceiptNumber, third.ReceiptCode), (fourth.ReceiptNumber, fourth.ReceiptCode));
    }

    [Theory]
    [InlineData("Text", "短", "10 到 1000 个字")]
    [InlineData("Text", "", "请写明办什么事")]
    [InlineData("Phone", "abc", "7 到 20 位数字")]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost(string field, string typed, string told)
    {
        var visitor = _town.Portal.Visitor();

        var answer = await visitor.SendAsync(Filled(await visitor.OpenAsync("/sticking-points/new"), Text, "").With((field, typed)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(typed, answer.Form("point-form")[field][0].Trim());
    }

    [Fact]
    public async Task Only_who_handles_letters_sees_what_is_alike_and_the_sheet_for_letters_does_not_offer_the_kind()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _town.Portal.SignedInAs(StaffRole.FinalSigner).OpenAsync("/staff/sticking-points")).Status);
        await ReportAsync(Text);
        Assert.DoesNotContain("食品经营", (await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync("/staff/sticking-points")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain((await _town.Portal.Visitor().OpenAsync("/letters/new")).Document.QuerySelectorAll("input[name='Kind']"), radio => radio.GetAttribute("value") == "StickingPoint");
    }

    private async Task<Reported> ReportAsync(string text, string phone = "")
    {
        var visitor = _town.Portal.Visitor();
        var receipt = await visitor.SendAsync(Filled(await visitor.OpenAsync("/sticking-points/new"), text, phone), follow: true);
        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        _town.Clock.Advance(TimeSpan.FromMinutes(1));
        return new(visitor, receipt.ReceiptNumber);
    }

    private static FilledForm Filled(Page page, string text, string phone) => page.Form("point-form").With(("Text", text), ("Place", "政务服务大厅"), ("Phone", phone), ("MayBePublished", "True"));

    private async Task<Guid> IdAsync(int place)
    {
        var page = await _town.Portal.SignedInAs(_town.Office.Id).OpenAsync("/staff/sticking-points");
        return Guid.Parse(page.FindAll("point")[place].QuerySelector("h2 a")!.GetAttribute("href")!.Split('/')[^1]);
    }

    private async Task PublishAsync(Guid letter)
    {
        var begun = await _town.TakeAsync(_town.Clerk, letter, LetterAct.OpenCopy);
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);
        var (walk, edition) = (new CityWalk(_town.Portal), Guid.Parse(begun.Location!.Split('/')[^1]));
        await walk.TakeAsync(edition, EditorialEvent.Submit);
        await walk.SignAllAsync(edition);
        await walk.TakeAsync(edition, EditorialEvent.Release);
    }

    private sealed record Reported(Visitor Visitor, string Number);
}

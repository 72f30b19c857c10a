using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Concerns;

/// <summary>The office registers what the public asks; one organ answers, each stage rests on a public record, and everybody reads how far it came (R36, R38, R47).</summary>
public sealed class ConcernTests : IDisposable
{
    private const string Question = "县城中心小学扩建什么时候完工？";

    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 12, 13)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_concern_goes_from_question_through_answer_and_measure_to_a_proven_result()
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Confirm, by: Second());
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");
        Assert.Contains(await _portal.NoticesAsync(), notice => notice.Kind == NoticeKind.ConcernAssigned && notice.Path == $"/staff/concerns/{number}");
        foreach (var (deed, by) in new (ConcernDeed, Func<Visitor>)[] { (ConcernDeed.Answer, Clerk), (ConcernDeed.Measure, Clerk), (ConcernDeed.Solve, Office) })
        {
            _portal.Clock!.Advance(TimeSpan.FromHours(1));
            await TakeAsync(number, deed, await PublishAsync(deed.ToString()), by: by());
        }

        var page = await _portal.Visitor().OpenAsync($"/concerns/{number}");
        var stages = page.FindAll("stage");
        Assert.Equal(["关切", "回应", "措施", "结果"], stages.Select(stage => stage.QuerySelector("h3")!.TextContent));
        Assert.Equal(["Answer", "Measure", "Solve"], stages.Skip(1).Select(stage => stage.QuerySelector("a")!.TextContent));
        Assert.Contains("已解决", page.MainText, StringComparison.Ordinal);
        var field = await _portal.Visitor().OpenAsync("/concerns/fields/education");
        Assert.Contains("2019-12-13", field.TextOf("field-facts"), StringComparison.Ordinal);
        Assert.Contains(Question, field.TextOf("concerns"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twelve_fields_stand_with_owner_last_response_and_open_concerns()
    {
        await _portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Organs.Add(Organ.Register("tc-d03", "腾冲市教育体育局", "教体局", OrganKind.Department, Organs.City.Path, "tcs003", 3));
            await db.SaveChangesAsync();
        });
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Confirm, by: Second());

        var page = await _portal.Visitor().OpenAsync("/concerns");
        var owners = page.FindAll("concern-field").Select(row => row.QuerySelector("[data-label='责任单位']")!).ToList();
        Assert.Equal(["待定", "待定", "待定", "待定", "腾冲市教育体育局", .. Enumerable.Repeat("待定", 7)], owners.Select(cell => cell.TextContent.Trim()));
        Assert.Equal("/organs/tc-d03", owners[4].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("腾冲市教育体育局", (await _portal.Visitor().OpenAsync("/concerns/fields/education")).TextOf("field-facts"), StringComparison.Ordinal);

        Assert.Equal(
            ["减税降费", "金融安全", "生态环境", "脱贫攻坚", "教育改革", "食品药品", "卫生健康", "养老服务", "公正监管", "社会保障", "社会治安", "房地产市场"],
            page.FindAll("concern-field").Select(row => row.QuerySelector("a")!.TextContent));
        Assert.Equal("1", page.FindAll("concern-field")[4].QuerySelectorAll("td")[2].TextContent);
        foreach (var row in page.FindAll("concern-field"))
        {
            Assert.Equal(HttpStatusCode.OK, (await _portal.Visitor().OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task Nothing_of_it_is_public_before_a_second_person_let_it_out_and_where_it_was_found_never_is()
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");

        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync($"/concerns/{number}")).Status);
        Assert.DoesNotContain("中心小学", (await _portal.Visitor().OpenAsync("/concerns")).Text, StringComparison.Ordinal);
        Assert.Null((await Office().OpenAsync($"/staff/concerns/{number}")).Document.QuerySelector("input[value='Confirm']"));

        await TakeAsync(number, ConcernDeed.Confirm, by: Second());
        foreach (var address in new[] { "/concerns", "/concerns/fields/education", $"/concerns/{number}" })
        {
            var page = await _portal.Visitor().OpenAsync(address);
            Assert.Contains("中心小学", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("论坛帖子", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "没有公开信息不能办理")]
    [InlineData("/records/01900000-0000-7000-8000-000000000000", "没有公开信息不能办理")]
    [InlineData("https://elsewhere.example/a", "没有公开信息不能办理")]
    public async Task A_stage_without_a_record_that_citizens_read_is_refused_and_what_was_typed_stays(string typed, string told)
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");
        var clerk = Clerk();

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/concerns/{number}")).Form("take-form").With(("Step", "Answer"), ("Record", typed)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(typed, answer.Form("take-form")["Record"][0]);
    }

    [Fact]
    public async Task A_hidden_record_answers_nothing_and_a_proof_that_is_hidden_later_is_said_to_be_gone()
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Confirm, by: Second());
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");
        var hidden = await Walk.ToAsync(EditorialState.Hidden);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(number, Clerk(), ("Step", "Answer"), ("Record", $"/records/{(await Walk.FindAsync(hidden)).DocumentId}"))).Status);

        await TakeAsync(number, ConcernDeed.Answer, await PublishAsync("回应"), by: Clerk());
        await TakeAsync(number, ConcernDeed.Measure, await PublishAsync("措施"), by: Clerk());
        var proof = await Walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Title = "完工公告" });
        await TakeAsync(number, ConcernDeed.Solve, $"/records/{(await Walk.FindAsync(proof)).DocumentId}");
        await Walk.TakeAsync(proof, EditorialEvent.Hide);

        var page = await _portal.Visitor().OpenAsync($"/concerns/{number}");
        Assert.DoesNotContain("完工公告", page.Text, StringComparison.Ordinal);
        Assert.Contains("正在核实", page.TextOf("proof-gone"), StringComparison.Ordinal);
        Assert.Contains("证明信息已经撤下", (await Office().OpenAsync("/staff/concerns")).TextOf("concerns-closed"), StringComparison.Ordinal);
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await TakeAsync(number, ConcernDeed.Reopen, reason: "家长反映操场没有完工");
        Assert.Contains("重新办理", (await _portal.Visitor().OpenAsync($"/concerns/{number}")).TextOf("concern-facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_owner_after_a_day_it_is_red_and_people_are_called_once()
    {
        var number = await RegisterAsync();
        _portal.Clock!.Advance(TimeSpan.FromHours(23));
        var waiting = (await Office().OpenAsync("/staff")).TextOf("waiting-concerns");
        Assert.DoesNotContain("没有责任单位", waiting, StringComparison.Ordinal);
        Assert.Contains("待明确责任单位，最迟", waiting, StringComparison.Ordinal);
        await LookAsync();
        Assert.Empty(await CallsAsync());

        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        Assert.Contains("超过时限没有责任单位", (await Office().OpenAsync("/staff")).TextOf("waiting-concerns"), StringComparison.Ordinal);
        await LookAsync();
        await LookAsync();
        Assert.Equal([NoticeKind.ConcernUnowned, NoticeKind.ConcernDue], (await CallsAsync()).Select(notice => notice.Kind).Distinct().Order());
        Assert.Equal((await CallsAsync()).Count, (await CallsAsync()).DistinctBy(notice => (notice.AccountId, notice.Kind)).Count());

        _portal.Clock!.Advance(TimeSpan.FromHours(24));
        await LookAsync();
        Assert.Contains(await CallsAsync(), notice => notice.Kind == NoticeKind.ConcernOverdue);
        Assert.Contains($"编号 {number}", (await Office().OpenAsync("/staff/notices")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(await _portal.MailsAsync(), mail => mail.Text.Contains("中心小学", StringComparison.Ordinal) || mail.Text.Contains("论坛", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_field_that_was_silent_for_ninety_days_is_listed_to_the_office()
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Confirm, by: Second());
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");
        await TakeAsync(number, ConcernDeed.Answer, await PublishAsync("回应"), by: Clerk());
        Assert.DoesNotContain("教育改革", (await Office().OpenAsync("/staff/concerns")).TextOf("silent-fields"), StringComparison.Ordinal);

        _portal.Clock!.Advance(TimeSpan.FromDays(90));

        Assert.Contains("教育改革", (await Office().OpenAsync("/staff/concerns")).TextOf("silent-fields"), StringComparison.Ordinal);
        Assert.Empty((await Clerk().OpenAsync("/staff/concerns")).FindAll("silent-fields"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_concern_and_a_stale_tab_is_told()
    {
        var office = Office();
        var form = (await office.OpenAsync("/staff/concerns")).Form("concern-form").With(("Field", "education"), ("Question", Question), ("Found", ""));
        Assert.Equal((await office.SendAsync(form)).Location, (await office.SendAsync(form)).Location);
        var concern = Assert.Single(await ConcernsAsync());

        var stale = (await office.OpenAsync($"/staff/concerns/{concern.Number}")).Form("take-form").With(("Step", "Assign"), ("Organ", "tc-d02"));
        await TakeAsync(concern.Number, ConcernDeed.Assign, organ: "tc-d01");

        Assert.Equal(HttpStatusCode.Conflict, (await office.SendAsync(stale)).Status);
        Assert.Equal(People.Department, Assert.Single(await ConcernsAsync()).OrganPath);
    }

    [Theory]
    [InlineData("", Question, "热点领域")]
    [InlineData("nothing", Question, "热点领域")]
    [InlineData("education", "短", "8到200个字")]
    [InlineData("education", "王某某电话13987654321说学校扩建没有完工", "手机号")]
    public async Task What_is_wrong_with_a_registration_is_said_and_nothing_typed_is_lost(string field, string question, string told)
    {
        var office = Office();

        var answer = await office.SendAsync((await office.OpenAsync("/staff/concerns")).Form("concern-form").With(("Field", field == "nothing" ? "" : field), ("Question", question)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(question, answer.Form("concern-form")["Question"][0].Trim());
        Assert.Empty(await ConcernsAsync());
    }

    [Fact]
    public async Task Who_has_no_part_finds_nothing()
    {
        var number = await RegisterAsync();
        await TakeAsync(number, ConcernDeed.Assign, organ: "tc-d01");
        var neighbour = await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(neighbour.Id).OpenAsync($"/staff/concerns/{number}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.LegalityReviewer).OpenAsync("/staff/concerns")).Status);
        Assert.Empty((await Clerk().OpenAsync("/staff/concerns")).FindAll("concern-form"));
    }

    public void Dispose() => _portal.Dispose();

    private Visitor Office() => _portal.SignedInAs(StaffRole.OfficeEditor);

    private Visitor Second() => _portal.SignedInAs(People.Another(StaffRole.OfficeEditor).Id);

    private Visitor Clerk() => _portal.SignedInAs(StaffRole.DraftingClerk);

    private async Task<string> RegisterAsync()
    {
        var office = Office();
        var sent = await office.SendAsync((await office.OpenAsync("/staff/concerns")).Form("concern-form").With(("Field", "education"), ("Question", Question), ("Found", "三个论坛帖子")));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        return sent.Location![(sent.Location!.LastIndexOf('/') + 1)..];
    }

    private async Task TakeAsync(string number, ConcernDeed deed, string record = "", string organ = "", string reason = "", Visitor? by = null)
    {
        var answer = await SendAsync(number, by ?? Office(), [("Step", deed.ToString()), ("Record", record), ("Organ", organ), ("Reason", reason)]);
        Assert.Equal((deed, HttpStatusCode.Redirect), (deed, answer.Status));
    }

    /// <summary>Fills in what the page offers of this.</summary>
    private static async Task<Page> SendAsync(string number, Visitor by, params (string Name, string Value)[] typed)
    {
        var form = (await by.OpenAsync($"/staff/concerns/{number}")).Form("take-form");
        return await by.SendAsync(form.With([.. typed.Where(one => one.Value.Length > 0)]));
    }

    private async Task<string> PublishAsync(string title) =>
        $"/records/{(await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Title = title, MadeOn = ChinaTime.DayOf(_portal.Clock!.GetUtcNow()) }))).DocumentId}";

    private async Task LookAsync()
    {
        using var clock = new ConcernClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Clock!, NullLogger<ConcernClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    private async Task<List<StaffNotice>> CallsAsync() => [.. (await _portal.NoticesAsync()).Where(notice => notice.Path.StartsWith("/staff/concerns/", StringComparison.Ordinal))];

    private Task<List<Concern>> ConcernsAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Concerns.AsNoTracking().ToListAsync());
}

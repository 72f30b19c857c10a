using System.Net;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The office adds the topics of a year without code: one person writes them down, a second confirms them (R22).</summary>
public sealed class YearTopicTests : IDisposable
{
    private const string Room = "/staff/policies/topics";

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2020, 1, 6)).AddHours(9)) };

    private Visitor? _office;

    private CityWalk Walk => new(_portal);

    private Visitor Office => _office ??= _portal.SignedInAs(StaffRole.OfficeEditor);

    private Visitor Second => _portal.SignedInAs(People.Another(StaffRole.OfficeEditor));

    [Fact]
    public async Task A_topic_is_offered_to_drafts_of_its_year_once_a_second_has_confirmed_it()
    {
        await EnterAsync("疫情防控", "2020");
        Assert.Equal(["不属于"], await OfferedAsync());

        await DecideAsync(Second, "confirm-form");

        Assert.Equal(["不属于", "2020年：疫情防控"], await OfferedAsync());
    }

    [Fact]
    public async Task A_topic_that_nobody_confirmed_is_refused()
    {
        await EnterAsync("疫情防控", "2020");
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var sheet = await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=policy");

        var answer = await clerk.SendAsync(sheet.Form("draft").With(("Title", "关于疫情防控的通知"), ("ColumnId", Columns.Notices.Id.ToString()), ("Policy.Topic", "2020-1")));

        Assert.Contains("请从列表中选择年度主题", answer.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policies_are_found_under_it_and_those_of_other_years_stay_where_they_were()
    {
        await EnterAsync("疫情防控", "2020");
        await DecideAsync(Second, "confirm-form");
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyCity.First with { Topic = "2020-1" }, "关于疫情防控的通知"), "policy");

        var page = await _portal.Visitor().OpenAsync("/policies/topics/2020-1");

        Assert.Contains("疫情防控", page.TextOf("year-topic"), StringComparison.Ordinal);
        Assert.Contains("关于疫情防控的通知", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _portal.Visitor().OpenAsync("/policies/topics/2019-business")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync("/policies/topics/2020-2")).Status);
    }

    [Fact]
    public async Task Nobody_confirms_what_they_wrote_and_a_clerk_of_a_department_writes_none()
    {
        await EnterAsync("疫情防控", "2020");
        Assert.Null((await Office.OpenAsync(Room)).Find("confirm-form"));

        var clerk = People.Person(StaffRole.DraftingClerk, 3, People.Department);
        await _portal.InsideAsync(services => PortalCity.EnrolAsync(services, [clerk]));
        Assert.Null((await _portal.SignedInAs(clerk).OpenAsync(Room)).Find("topic-form"));
    }

    [Theory]
    [InlineData("", "2020", "请写明主题")]
    [InlineData("疫", "2020", "两个字以上")]
    [InlineData("疫情防控", "2023", "只能登记上年、本年和下年")]
    [InlineData("优化营商环境", "2019", "已经有“优化营商环境”")]
    public async Task What_is_no_topic_is_refused_and_keeps_what_was_typed(string label, string year, string said)
    {
        var answer = await EnterAsync(label, year);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(said, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(year, answer.Document.QuerySelector("[name=Year]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_declined_may_be_written_down_again()
    {
        await EnterAsync("疫情防控", "2020");
        await DecideAsync(Second, "decline-form");

        Assert.Equal(HttpStatusCode.Redirect, (await EnterAsync("疫情防控", "2020")).Status);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<Page> EnterAsync(string label, string year) => await Office.SendAsync((await Office.OpenAsync(Room)).Form("topic-form").With(("Label", label), ("Year", year)));

    private static async Task DecideAsync(Visitor visitor, string form) => Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync((await visitor.OpenAsync(Room)).Form(form))).Status);

    private async Task<IEnumerable<string>> OfferedAsync() =>
        (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/disclosures/new?organ=tc-d01&type=policy")).Document.QuerySelectorAll("[name='Policy.Topic'] option").Select(option => option.TextContent.Trim());
}

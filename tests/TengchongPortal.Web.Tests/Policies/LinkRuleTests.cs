using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Where a link may lead: only an interpretation explains, it explains a policy, and nothing leads to itself (R28); what says otherwise counts nowhere.</summary>
public sealed class LinkRuleTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task An_interpretation_of_what_is_no_policy_is_refused_where_it_is_typed_and_stays_typed()
    {
        var notice = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        var (clerk, draft) = (_portal.SignedInAs(StaffRole.DraftingClerk), await DraftAsync());

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{draft.Id}/edit")).Form().With(("Relations[0].Target", notice.DocumentId.ToString())));

        AssertRefused(answer, "须关联政策文件或者规范性文件");
        Assert.Equal(notice.DocumentId.ToString(), answer.Form()["Relations[0].Target"][0]);
        Assert.Equal(draft.CurrentHash, (await Walk.FindAsync(draft.Id)).CurrentHash);
    }

    [Theory]
    [InlineData("Interprets")]
    [InlineData("Related")]
    public async Task A_text_does_not_lead_to_itself(string kind)
    {
        var (clerk, draft) = (_portal.SignedInAs(StaffRole.DraftingClerk), await DraftAsync());

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{draft.Id}/edit")).Form().With(("Relations[0].Kind", kind), ("Relations[0].Target", draft.DocumentId.ToString())));

        AssertRefused(answer, "不能关联自己");
    }

    [Fact]
    public async Task A_notice_does_not_explain_whatever_is_sent_to_the_server()
    {
        var policy = await Walk.PolicyFirstAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=notice")).Form("/staff/disclosures/new/tc-d01/notice")
            .With(("Title", "高龄津贴办理通知"), ("ColumnId", Columns.Notices.Id.ToString()), ("Relations[0].Target", policy.DocumentId.ToString()));

        Assert.DoesNotContain("Interprets", (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=notice")).Text, StringComparison.Ordinal);
        AssertRefused(await clerk.SendAsync(form.Forge("Relations[0].Kind", "Interprets")), "只有政策解读可以用");
    }

    [Theory]
    [InlineData("notice", "contract.link.from")]
    [InlineData("interpretation", "contract.link.target")]
    public async Task By_whatever_way_a_text_came_it_is_not_sent_in_with_such_a_link(string type, string rule)
    {
        var target = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        var text = PolicyCity.Explaining(target.DocumentId, Walk.Now);
        var id = await Walk.StartAsync(type == "notice" ? text with { Interpretation = null, Body = "每人每月增加五十元。" } : text, type);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(id, EditorialEvent.Submit));
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(rule, refused.Rule);
        AssertRefused(answer, "解读");
    }

    [Fact]
    public async Task What_a_notice_of_old_says_of_itself_counts_nowhere()
    {
        var policy = await Walk.PolicyFirstAsync();
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("高龄津贴办理通知") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.BasedOn, policy.DocumentId)] });
        await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PublicRelations.Where(link => link.Kind == RelationKind.BasedOn)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.Kind, RelationKind.Interprets)));
        var agenda = PortalCity.Notice("市人民政府常务会议公开议题") with
        {
            MadeOn = ChinaTime.DayOf(Walk.Now),
            Meeting = new() { Number = "第30次", HeldOn = ChinaTime.DayOf(Walk.Now), Items = [new MeetingItem("提高高龄津贴标准", People.Department, policy.DocumentId)] },
        };
        await Walk.ToAsync(EditorialState.Published, agenda, "meeting");

        var page = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");
        Assert.Contains("还有 3 个工作日", page.TextOf("interpretation-duty"), StringComparison.Ordinal);
        Assert.Null(page.Find("interpretations"));
        Assert.Contains("高龄津贴办理通知", page.MainText, StringComparison.Ordinal);
        Assert.Contains("等待解读", (await _portal.Visitor().OpenAsync("/interpretations/report?year=2019&quarter=3")).TextOf("issued"), StringComparison.Ordinal);
        Assert.Contains("等待解读", (await _portal.Visitor().OpenAsync("/meetings")).TextOf("meeting"), StringComparison.Ordinal);
        Assert.Single((await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).FindAll("open-item"));
        Assert.Single(await _portal.InsideAsync(services => services.GetRequiredService<OwedInterpretations>().FindAsync(Walk.Now, CancellationToken.None)));
    }

    public void Dispose() => _portal.Dispose();

    private async Task<Edition> DraftAsync()
    {
        var policy = await Walk.PolicyFirstAsync();
        return await Walk.FindAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));
    }

    private static void AssertRefused(Page answer, string sentence)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(["#Relations_0__Target"], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }
}

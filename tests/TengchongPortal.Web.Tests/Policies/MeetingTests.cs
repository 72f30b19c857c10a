using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>An executive meeting with its open items: each is explained, excused, or owed in everybody's sight (R30).</summary>
public sealed class MeetingTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task Of_five_items_with_four_interpretations_one_is_open_with_its_owner()
    {
        var policy = await Walk.PolicyFirstAsync();
        var answer = await Walk.FindAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));
        await Walk.ReleaseAsync(answer.Id);
        var items = Enumerable.Range(1, 3).Select(number => new MeetingItem($"议题{number}", People.Department, Answer: answer.DocumentId))
            .Append(new("提高高龄津贴标准", People.Department, policy.DocumentId)).Append(new("年度惠民实事", People.Department));

        var meeting = await HeldAsync([.. items]);

        var clerk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies");
        var open = Assert.Single(clerk.FindAll("open-item"));
        Assert.Contains("年度惠民实事", open.TextContent, StringComparison.Ordinal);
        Assert.Contains("承办：腾冲市示例局", open.TextContent, StringComparison.Ordinal);
        var page = await _portal.Visitor().OpenAsync("/meetings");
        Assert.Equal(5, page.FindAll("meeting-item").Count);
        Assert.Contains("高龄津贴怎么领", page.Text, StringComparison.Ordinal);
        Assert.Contains("等待解读", (await _portal.Visitor().OpenAsync($"/records/{meeting.DocumentId}")).TextOf("meeting-items"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interpretation_that_comes_later_closes_the_item_and_one_that_goes_opens_it_again()
    {
        var policy = await Walk.PolicyFirstAsync();
        await HeldAsync([new("提高高龄津贴标准", People.Department, policy.DocumentId)]);
        Assert.Contains("等待解读", await AgendaAsync(), StringComparison.Ordinal);

        var interpretation = await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation");
        await Walk.ReleaseAsync(interpretation);
        Assert.Contains("已解读", await AgendaAsync(), StringComparison.Ordinal);

        await Walk.TakeAsync(interpretation, EditorialEvent.Hide);
        Assert.Contains("等待解读", await AgendaAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_no_answer_to_an_item_and_says_so_where_it_is_typed_and_where_it_is_sent_in()
    {
        var notice = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=meeting")).Form("/staff/disclosures/new/tc-d01/meeting").With(
            ("Title", "第30次常务会议公开议题"), ("ColumnId", Columns.Notices.Id.ToString()), ("Meeting.Items[1].Subject", "提高津贴"), ("Meeting.Items[1].Answer", notice.DocumentId.ToString()));

        var typed = await clerk.SendAsync(form);
        var sent = await Assert.ThrowsAsync<RuleBrokenException>(() => HeldAsync([new("提高津贴", People.Department, Answer: notice.DocumentId)]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, typed.Status);
        Assert.Equal(["#Meeting_Items_1__Answer"], typed.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("通知公告等其他信息不算解读", typed.MainText, StringComparison.Ordinal);
        Assert.Equal(notice.DocumentId.ToString(), typed.Form("/staff/disclosures/new/tc-d01/meeting")["Meeting.Items[1].Answer"][0]);
        Assert.Equal("contract.meeting.answer.0", sent.Rule);
    }

    [Theory]
    [InlineData(MeetingKind.PressConference, "已解读")]
    [InlineData(MeetingKind.Briefing, "已解读")]
    public async Task The_record_of_a_conference_or_a_briefing_answers_an_item(MeetingKind kind, string state)
    {
        var conference = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, ConferenceText(kind), "meeting"));

        var meeting = await HeldAsync([new("提高高龄津贴标准", People.Department, Answer: conference.DocumentId)]);

        Assert.Contains(state, (await _portal.Visitor().OpenAsync($"/records/{meeting.DocumentId}")).TextOf("meeting-items"), StringComparison.Ordinal);
        Assert.Empty((await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).FindAll("open-item"));
    }

    [Fact]
    public async Task Another_executive_meeting_is_no_answer_and_one_of_old_that_says_so_leaves_the_item_open()
    {
        var other = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, ConferenceText(MeetingKind.Executive), "meeting"));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => HeldAsync([new("提高津贴", People.Department, Answer: other.DocumentId)]));
        var conference = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, ConferenceText(MeetingKind.Briefing), "meeting"));
        var meeting = await HeldAsync([new("提高津贴", People.Department, Answer: conference.DocumentId)]);

        await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Set<PublicMeetingItem>().Where(item => item.AnswerDocumentId != null)
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.AnswerDocumentId, other.DocumentId)));

        Assert.Equal("contract.meeting.answer.0", refused.Rule);
        Assert.Contains("等待解读", (await _portal.Visitor().OpenAsync($"/records/{meeting.DocumentId}")).TextOf("meeting-items"), StringComparison.Ordinal);
        Assert.Single((await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).FindAll("open-item"));
    }

    [Fact]
    public async Task The_policy_leads_back_to_the_meeting()
    {
        var policy = await Walk.PolicyFirstAsync();
        var meeting = await HeldAsync([new("提高高龄津贴标准", People.Department, policy.DocumentId)]);

        Assert.Contains($"/records/{meeting.DocumentId}", (await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "预告")]
    [InlineData(0, "今天举行")]
    [InlineData(-1, "已举行")]
    public async Task A_press_conference_is_announced_live_and_held_by_its_day(int days, string phase) // R40
    {
        var meeting = await HeldAsync([new("提高高龄津贴标准", People.Department, Reason: "另行解读")], ChinaTime.DayOf(Walk.Now).AddDays(days));

        Assert.Contains(phase, (await _portal.Visitor().OpenAsync($"/meetings/{ChinaTime.DayOf(Walk.Now).AddDays(days).Year}")).TextOf("meeting"), StringComparison.Ordinal);
        Assert.Contains(phase, (await _portal.Visitor().OpenAsync($"/records/{meeting.DocumentId}")).TextOf("meeting-part"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_at_a_conference_grows_into_an_entry_that_rests_on_its_policies() // R40
    {
        var policy = await Walk.PolicyFirstAsync();
        var meeting = await HeldAsync([new("提高高龄津贴标准", People.Department, policy.DocumentId)]);
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        var sheet = await clerk.OpenAsync((await clerk.OpenAsync($"/staff/disclosures/{meeting.Id}")).Find("grow-entry")!.GetAttribute("href")!);

        var form = sheet.Form("draft");
        Assert.Equal([meeting.Current.Text.Title], form["Title"]);
        Assert.Equal(meeting.Current.Text.Body.Trim(), form["Body"].Single().ReplaceLineEndings("\n").Trim());
        Assert.Contains(policy.DocumentId.ToString(), sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_published_and_nothing_is_owed()
    {
        await HeldAsync([new("机关值班安排", People.Department, Reason: "只涉及机关内部安排")]);

        Assert.Contains("只涉及机关内部安排", await AgendaAsync(), StringComparison.Ordinal);
        Assert.Empty((await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).FindAll("open-item"));
    }

    [Fact]
    public async Task A_clerk_types_a_meeting_and_finds_it_as_it_was_typed()
    {
        var policy = await Walk.PolicyFirstAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=meeting")).Form("/staff/disclosures/new/tc-d01/meeting").With(
            ("Title", "第30次常务会议公开议题"), ("ColumnId", Columns.Notices.Id.ToString()), ("Meeting.Number", "第30次"), ("Meeting.HeldOn", "2019-11-20"),
            ("Meeting.Items[0].Subject", "提高高龄津贴标准"), ("Meeting.Items[0].OwnerPath", People.Department), ("Meeting.Items[0].Policy", policy.DocumentId.ToString()));

        var saved = await clerk.SendAsync(form);

        var facts = (await Walk.FindAsync(Guid.Parse(saved.Location!.Split('/')[^1]))).Current.Text.Meeting!;
        Assert.Equal((MeetingKind.Executive, "第30次", new DateOnly(2019, 11, 20)), (facts.Kind, facts.Number, facts.HeldOn));
        Assert.Equal([new("提高高龄津贴标准", People.Department, policy.DocumentId)], facts.Items.AsEnumerable());
        var again = (await clerk.OpenAsync($"{saved.Location}/edit")).Form();
        Assert.Equal("提高高龄津贴标准", again["Meeting.Items[0].Subject"][0]);
    }

    [Fact]
    public async Task An_item_that_leads_nowhere_is_refused_and_stays_typed()
    {
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=meeting")).Form("/staff/disclosures/new/tc-d01/meeting").With(
            ("Title", "第30次常务会议公开议题"), ("ColumnId", Columns.Notices.Id.ToString()), ("Meeting.Items[1].Subject", "提高津贴"), ("Meeting.Items[1].Answer", "没有这个号"));

        var answer = await clerk.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["#Meeting_Items_1__Answer"], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("提高津贴", answer.Form("/staff/disclosures/new/tc-d01/meeting")["Meeting.Items[1].Subject"][0]);
    }

    [Fact]
    public async Task Years_are_listed_and_one_without_meetings_is_not_found()
    {
        await HeldAsync([new("机关值班安排", People.Department, Reason: "只涉及机关内部安排")], new(2019, 3, 1));
        await HeldAsync([new("年度惠民实事", People.Department)], new(2018, 3, 1));

        var page = await _portal.Visitor().OpenAsync("/meetings/2018");
        Assert.Contains("年度惠民实事", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("机关值班安排", page.TextOf("meeting"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync("/meetings/2017")).Status);
    }

    public void Dispose() => _portal.Dispose();

    private RevisionText ConferenceText(MeetingKind kind) => PortalCity.Notice("高龄津贴政策发布会实录") with
    {
        MadeOn = ChinaTime.DayOf(Walk.Now),
        Meeting = new() { Kind = kind, Number = "第1次", HeldOn = ChinaTime.DayOf(Walk.Now), Speakers = "泰山岩 局长", Items = [new("发布会议题", People.Department, Reason: "本次发布会上已经说明")] },
    };

    private async Task<Edition> HeldAsync(MeetingItem[] items, DateOnly? on = null)
    {
        var text = PortalCity.Notice("市人民政府常务会议公开议题") with
        {
            MadeOn = ChinaTime.DayOf(Walk.Now),
            Meeting = new() { Number = "第30次", HeldOn = on ?? ChinaTime.DayOf(Walk.Now), Items = [.. items] },
        };
        return await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, text, "meeting"));
    }

    private async Task<string> AgendaAsync() => (await _portal.Visitor().OpenAsync("/meetings")).TextOf("meeting");
}

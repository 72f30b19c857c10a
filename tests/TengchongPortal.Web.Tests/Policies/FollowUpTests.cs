using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Many letters about one policy open a task for its drafters, once, and an interpretation closes it (R31).</summary>
public sealed class FollowUpTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 12, 2)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task The_tenth_letter_opens_the_task_and_a_new_interpretation_closes_it()
    {
        var policy = await Walk.PolicyFirstAsync();
        await AskAsync(policy.DocumentId, 9);
        Assert.Empty(await TasksAsync());

        await AskAsync(policy.DocumentId, 1);
        Assert.Contains("10 封来信", Assert.Single(await TasksAsync()), StringComparison.Ordinal);

        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ReleaseAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));
        Assert.Empty(await TasksAsync());
    }

    [Fact]
    public async Task Letters_that_the_clerk_ties_to_a_policy_count_like_those_from_its_page() // R31
    {
        var policy = await Walk.PolicyFirstAsync();
        await AskAsync(policy.DocumentId, 9);
        var tenth = await AskAsync(null, 1);
        var clerk = _portal.SignedInAs(StaffRole.LettersClerk);

        var refused = await clerk.SendAsync((await clerk.OpenAsync($"/staff/letters/{tenth}")).Form("/about").With(("Record", "没有这份文件")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("没有这份文件", refused.Document.QuerySelector("#Record")!.GetAttribute("value"));
        Assert.Empty(await TasksAsync());

        await clerk.SendAsync((await clerk.OpenAsync($"/staff/letters/{tenth}")).Form("/about").With(("Record", $"https://portal.example/records/{policy.DocumentId}")));

        Assert.Contains("高龄津贴", (await clerk.OpenAsync($"/staff/letters/{tenth}")).TextOf("letter-about"), StringComparison.Ordinal);
        Assert.Contains("10 封来信", Assert.Single(await TasksAsync()), StringComparison.Ordinal);

        await clerk.SendAsync((await clerk.OpenAsync($"/staff/letters/{tenth}")).Form("/about").With(("Record", "")));
        Assert.Empty(await TasksAsync());
    }

    [Fact]
    public async Task The_clerk_is_told_once_however_often_the_clock_looks()
    {
        var policy = await Walk.PolicyFirstAsync();
        await AskAsync(policy.DocumentId, 12);

        for (var look = 0; look < 3; look++)
        {
            await _portal.LookForDutiesAsync(Walk.Now.AddMinutes(look));
        }

        Assert.Single(await _portal.NoticesAsync(), one => one.Kind == NoticeKind.FollowUpOwed && one.AccountId == People.One(StaffRole.DraftingClerk).Id);
    }

    [Fact]
    public async Task Opinions_count_with_letters_and_are_told_apart() // R31
    {
        var policy = await Walk.PolicyFirstAsync();
        await AskAsync(policy.DocumentId, 6);
        await AskAsync(policy.DocumentId, 3, LetterKind.Suggestion);
        Assert.Empty(await TasksAsync());

        await AskAsync(policy.DocumentId, 1, LetterKind.Suggestion);

        Assert.Contains("6 封来信、4 条意见建议", Assert.Single(await TasksAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_page_of_a_policy_an_opinion_begins_with_its_kind_chosen()
    {
        var policy = await Walk.PolicyFirstAsync();
        var page = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");

        var sheet = await _portal.Visitor().OpenAsync(page.Find("opine")!.GetAttribute("href")!);
        var other = await _portal.Visitor().OpenAsync($"/letters/new?about={policy.DocumentId}&kind=StickingPoint");

        Assert.Contains("关于提高高龄津贴标准的通知", sheet.TextOf("letter-about"), StringComparison.Ordinal);
        Assert.Equal(["Suggestion"], sheet.Document.QuerySelectorAll("input[name=Kind][checked]").Select(box => box.GetAttribute("value")));
        Assert.Empty(other.Document.QuerySelectorAll("input[name=Kind][checked]"));
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task Letters_about_other_records_open_nothing()
    {
        var notice = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        await AskAsync(notice.DocumentId, 12);

        Assert.Empty(await TasksAsync());
    }

    [Fact]
    public async Task A_letter_from_the_page_of_a_policy_names_it()
    {
        var policy = await Walk.PolicyFirstAsync();
        var page = await _portal.Visitor().OpenAsync($"/records/{policy.DocumentId}");

        var sheet = await _portal.Visitor().OpenAsync(page.Find("ask")!.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains("关于提高高龄津贴标准的通知", sheet.TextOf("letter-about"), StringComparison.Ordinal);
        Assert.Equal(policy.DocumentId.ToString(), sheet.Form("/letters/new")["About"][0]);
    }

    public void Dispose() => _portal.Dispose();

    /// <returns>The last letter.</returns>
    private async Task<Guid> AskAsync(Guid? about, int letters, LetterKind kind = LetterKind.Enquiry)
    {
        var last = Guid.Empty;
        for (var number = 0; number < letters; number++)
        {
            _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
            var entry = new LetterEntry(kind, People.Department, new("津贴怎么领", "请问津贴从哪个月开始发，要带什么材料？", "", "李四", "0875-5123456", ""), true, true) { About = about };
            last = await _portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, Guid.NewGuid(), Walk.Now, CancellationToken.None));
        }

        return last;
    }

    private async Task<IReadOnlyList<string>> TasksAsync() => [.. (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).FindAll("follow-up").Select(one => one.TextContent)];
}

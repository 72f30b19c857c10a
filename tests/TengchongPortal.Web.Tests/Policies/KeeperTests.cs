using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What the government issues is the work of the organ that drafted it: its clerks find it on their list and are told, its neighbours are not (R24).</summary>
public sealed class KeeperTests : IAsyncLifetime, IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9)) };

    private Guid _drafter;

    private Guid _neighbour;

    private CityWalk Walk => new(_portal);

    public async Task InitializeAsync()
    {
        _drafter = (await _portal.AddAsync("qicao", Organs.Department, null, StaffRole.DraftingClerk)).Id;
        _neighbour = (await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Before_a_document_expires()
    {
        var end = new DateOnly(2019, 12, 31);
        await IssuedAsync(PolicyCity.Policy(Walk.Now, Exempt) with { ExpiresOn = end }, "policy");

        await LookAsync(ChinaTime.StartOf(end.AddDays(-30)).AddHours(9));

        await AssertWorkAsync("expiring", "关于提高高龄津贴标准的通知");
        await AssertToldAsync(NoticeKind.ExpiryAhead);
        var notices = await _portal.SignedInAs(_drafter).OpenAsync("/staff/notices");
        Assert.Contains("关于提高高龄津贴标准的通知", notices.TextOf("notice-ExpiryAhead"), StringComparison.Ordinal);
        Assert.Contains("有效期至", notices.TextOf("notice-ExpiryAhead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_owes_an_interpretation_and_the_mail_says_who_and_until_when()
    {
        await IssuedAsync(PolicyCity.Policy(Walk.Now, PolicyCity.First), "policy");

        await LookAsync(ChinaTime.StartOf(new(2019, 9, 30)).AddHours(9));

        Assert.Contains("关于提高高龄津贴标准的通知", (await _portal.SignedInAs(_drafter).OpenAsync("/staff/policies")).TextOf("owed-interpretations"), StringComparison.Ordinal);
        Assert.Null((await _portal.SignedInAs(_neighbour).OpenAsync("/staff/policies")).Find("owed-interpretations"));
        Assert.Contains(await _portal.MailsAsync(), mail => mail.Text.Contains($"由{Organs.Department.Name}负责解读，最迟2019年10月8日发布", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_several_organs_the_first_is_bound_and_the_others_may(bool isFirst) // R24
    {
        var organs = isFirst ? new[] { People.Department, People.OtherDepartment } : [People.OtherDepartment, People.Department];
        var policy = await IssuedAsync(PolicyCity.Policy(Walk.Now, PolicyCity.First with { Drafters = [.. organs] }), "policy");

        await LookAsync(ChinaTime.StartOf(new(2019, 9, 30)).AddHours(9));

        var (bound, free) = isFirst ? (_drafter, _neighbour) : (_neighbour, _drafter);
        Assert.NotNull((await _portal.SignedInAs(bound).OpenAsync("/staff/policies")).Find("owed-interpretations"));
        Assert.Null((await _portal.SignedInAs(free).OpenAsync("/staff/policies")).Find("owed-interpretations"));
        Assert.Contains(await _portal.MailsAsync(), mail => mail.Text.Contains($"由{(isFirst ? Organs.Department : Organs.OtherDepartment).Name}负责解读", StringComparison.Ordinal));
        var explaining = await Walk.StartAsync(PolicyCity.Explaining(policy, Walk.Now, PolicyTexts.Interpretation with { OrganPath = organs[1] }), "interpretation", Organs.City);
        Assert.NotEqual(EditorialState.Draft, (await Walk.TakeAsync(explaining, EditorialEvent.Submit)).State);
    }

    [Fact]
    public async Task While_it_is_to_be_filed_and_to_be_amended()
    {
        var document = await IssuedAsync(PolicyCity.Normative(Walk.Now, "甲办法", new(2019, 9, 1)), "normative");
        await IssuedAsync(PortalCity.Notice("关于公布清理结果的通知") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.AsksAmendment, document)] }, "notice");

        await AssertWorkAsync("to-file", "甲办法");
        await AssertWorkAsync("to-amend", "甲办法");
    }

    [Fact]
    public async Task When_what_it_explains_for_the_government_was_repealed()
    {
        var policy = await IssuedAsync(PolicyCity.Policy(Walk.Now, PolicyCity.First), "policy");
        var explaining = await Walk.StartAsync(PolicyCity.Explaining(policy, Walk.Now), "interpretation", Organs.City);
        await Walk.ReleaseAsync(explaining);
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await IssuedAsync(PortalCity.Notice("关于废止高龄津贴通知的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.Repeals, policy)] }, "notice");

        await LookAsync(Walk.Now.AddMinutes(5));

        await AssertWorkAsync("resting", "高龄津贴怎么领");
        await AssertToldAsync(NoticeKind.SourceChanged);
    }

    [Fact]
    public async Task When_many_write_about_it()
    {
        var policy = await IssuedAsync(PolicyCity.Policy(Walk.Now, PolicyCity.First), "policy");
        for (var number = 0; number < 10; number++)
        {
            _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
            var entry = new LetterEntry(LetterKind.Suggestion, People.Department, new("津贴怎么领", "建议把领取津贴要带的材料写得清楚一些。", "", "李四", "0875-5123456", ""), true, true) { About = policy };
            await _portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, Guid.NewGuid(), Walk.Now, CancellationToken.None));
        }

        await LookAsync(Walk.Now.AddMinutes(5));

        await AssertWorkAsync("follow-ups", "关于提高高龄津贴标准的通知");
        await AssertToldAsync(NoticeKind.FollowUpOwed);
    }

    public void Dispose() => _portal.Dispose();

    private static PolicyFacts Exempt => PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" };

    private async Task<Guid> IssuedAsync(RevisionText text, string type) => (await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, text, type, Organs.City))).DocumentId;

    private async Task LookAsync(DateTimeOffset at)
    {
        _portal.Clock!.SetUtcNow(at);
        await _portal.LookForDutiesAsync(at);
    }

    private async Task AssertWorkAsync(string part, string title)
    {
        Assert.Contains(title, (await _portal.SignedInAs(_drafter).OpenAsync("/staff/policies")).TextOf(part), StringComparison.Ordinal);
        Assert.DoesNotContain(title, (await _portal.SignedInAs(_neighbour).OpenAsync("/staff/policies")).TextOf(part), StringComparison.Ordinal);
    }

    private async Task AssertToldAsync(NoticeKind kind)
    {
        var told = (await _portal.NoticesAsync()).Where(one => one.Kind == kind).Select(one => one.AccountId).ToList();
        Assert.Single(told, _drafter);
        Assert.DoesNotContain(_neighbour, told);
    }
}

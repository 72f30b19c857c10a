using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Sampling;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R167: the quality of each organ's texts, month by month, computed from events and led back to the texts.</summary>
public sealed class QualityTests : IAsyncLifetime, IDisposable
{
    private const string Address = "/staff/quality";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 4, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;

    public QualityTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    public async Task InitializeAsync()
    {
        var returned = await _walk.ToAsync(EditorialState.InReview);
        await _walk.TakeAsync(returned, EditorialEvent.Return, People.SignerOf(Gate.FirstReview), act => act with { ReasonCode = "return.facts" });
        await _walk.TakeAsync(returned, EditorialEvent.Submit);
        await _walk.TakeAsync(returned, EditorialEvent.Return, People.SignerOf(Gate.FirstReview), act => act with { ReasonCode = "return.basis" });
        await _walk.ToAsync(EditorialState.InReview);
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData("figure-Submitted", 2)]
    [InlineData("figure-Returned", 2)]
    public async Task Each_figure_leads_to_as_many_texts(string figure, int count)
    {
        var supervisor = _portal.SignedInAs(StaffRole.Supervisor);
        var link = (await supervisor.OpenAsync(Address)).FindAll(figure).Single();

        var list = await supervisor.OpenAsync(link.GetAttribute("href")!);

        Assert.Equal($"{count}", link.TextContent);
        Assert.Equal(count, list.Find("quality-texts")!.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Returns_are_told_by_reason()
    {
        var supervisor = _portal.SignedInAs(StaffRole.Supervisor);
        var reason = (await supervisor.OpenAsync(Address)).Find("quality")!.QuerySelectorAll("a").Single(link => link.TextContent == "事实、数字有误 1");

        var list = await supervisor.OpenAsync(reason.GetAttribute("href")!);

        Assert.Single(list.Find("quality-texts")!.QuerySelectorAll("li"));
        Assert.Contains("事实、数字有误", list.TextOf("quality-texts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_without_reading_and_faults_found_afterwards_are_told() // workflow.md 3.4
    {
        var signer = People.SignerOf(Gate.FirstReview);
        var glanced = await _walk.ToAsync(EditorialState.InReview);
        await _portal.SignedInAs(signer).OpenAsync($"/staff/disclosures/{glanced}/steps/{EditorialEvent.Sign}?gate={Gate.FirstReview}");
        var released = await _walk.ToAsync(EditorialState.Published);
        _clock.Advance(TimeSpan.FromDays(35));
        await _portal.InsideAsync(services => services.GetRequiredService<SampleBook>()
            .GiveAsync(released, SampleOutcome.Slight, "日期有误。", People.One(StaffRole.OfficeEditor), _walk.Now, "127.0.0.1", CancellationToken.None));

        var page = await _portal.SignedInAs(StaffRole.Supervisor).OpenAsync($"{Address}?month=2026-03-01");

        Assert.Equal(page.TextOf("figure-SignedOff"), page.TextOf("figure-Unread"));
        Assert.Equal("1", page.TextOf("figure-Sampled"));
        Assert.Equal("1", page.TextOf("figure-Faulty"));
    }

    [Fact]
    public async Task A_month_counts_its_own_events_only()
    {
        _clock.Advance(TimeSpan.FromDays(35));
        var supervisor = _portal.SignedInAs(StaffRole.Supervisor);

        Assert.Null((await supervisor.OpenAsync(Address)).Find("quality"));
        Assert.NotNull((await supervisor.OpenAsync($"{Address}?month=2026-03-01")).Find("quality"));
    }

    [Fact]
    public async Task Awareness_is_the_share_of_people_in_use_with_a_passed_course_and_names_them()
    {
        await _portal.TrainAsync(await _portal.AddAsync("aware-trained", Organs.Department));
        await _portal.AddAsync("aware-not", Organs.Department);
        await _portal.AddAsync("aware-gone", Organs.Department, account => account.Disable());
        _clock.Advance(TimeSpan.FromDays(35));
        var supervisor = _portal.SignedInAs(StaffRole.Supervisor);

        var people = await supervisor.OpenAsync($"{Address}/people?organ={Organs.Department.Key}");

        Assert.Equal(["示例局", "2", "1", "50%"], await AwarenessAsync(supervisor, Address));
        Assert.Equal(["示例局", "2", "0", "0%"], await AwarenessAsync(supervisor, $"{Address}?month=2026-02-01"));
        Assert.Equal(2, people.Find("quality-people")!.QuerySelectorAll("li").Length);
        Assert.Contains(people.Find("quality-people")!.QuerySelectorAll("li"), line => line.TextContent.Contains("aware-trained", StringComparison.Ordinal) && line.TextContent.Contains("已通过", StringComparison.Ordinal));
        Assert.DoesNotContain("aware-gone", people.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_sees_the_own_subtree_and_a_clerk_nothing()
    {
        var stranger = await _portal.AddAsync("quality-stranger", Organs.OtherDepartment, null, StaffRole.Supervisor);

        var page = await _portal.SignedInAs(stranger.Id).OpenAsync(Address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Find("quality"));
        Assert.Empty((await _portal.SignedInAs(stranger.Id).OpenAsync($"{Address}/texts?organ=tc-d01&measure=Returned")).FindAll("quality-texts"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(stranger.Id).OpenAsync($"{Address}/people?organ=tc-d01")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync(Address)).Status);
    }

    private static async Task<IEnumerable<string>> AwarenessAsync(Visitor reader, string address) =>
        (await reader.OpenAsync(address)).Find($"awareness-{Organs.Department.Key}")!.Children.Select(cell => cell.TextContent.Trim());
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff.Organisations;

/// <summary>The register of who answers for openness, from the form of the clerk to the telephone list of citizens (R10, R138, R177).</summary>
public sealed class ResponsibilityPageTests : IDisposable
{
    private const string Room = "/staff/organisations", Phone = "Phone";

    private static readonly (string Name, string Value)[] _whole =
    [
        ("HeadName", "丁局长"), ("HeadPost", "局长"), ("LeadingGroup", "示例领导小组"), ("LeaderName", "甲领导"), ("LeaderPost", "副局长"), ("OfficeName", "示例局办公室"), (Phone, "０８７５－５１２３４５６"),
        ("OfficerName", "乙经办"), ("DeputyName", "丙接手"), ("FullTime", "0"), ("PartTime", "2"),
    ];

    private static readonly Organ _organ = Organs.Department;

    private readonly FakeTimeProvider _clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    private readonly PortalUnderTest _portal;

    public ResponsibilityPageTests() => _portal = new(PortalStart.City) { Clock = _clock };

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task What_a_clerk_writes_reaches_citizens_once_a_second_has_confirmed_it_and_without_the_persons() // R10
    {
        var (clerk, head) = await PeopleAsync();
        Assert.Contains("尚未登记", (await clerk.OpenAsync($"{Room}/gaps")).TextOf("gaps"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await clerk.SubmitAsync($"{Room}/{_organ.Key}", _whole)).Status);
        Assert.DoesNotContain("示例局办公室", (await _portal.Visitor().OpenAsync("/organs/contacts")).Text, StringComparison.Ordinal);
        Assert.Equal("1 项待确认", (await head.OpenAsync($"{Room}/{_organ.Key}")).TextOf("open-responsibilities"));
        Assert.Equal(HttpStatusCode.Found, (await head.InsistAsync($"{Room}/{_organ.Key}/{await NewestAsync()}/confirm")).Status);

        Assert.Contains("没有缺口", (await clerk.OpenAsync($"{Room}/gaps")).Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/organs/contacts", $"/organs/{_organ.Key}" })
        {
            var page = (await _portal.Visitor().OpenAsync(address)).Text;
            Assert.Contains("示例局办公室", page, StringComparison.Ordinal);
            Assert.Contains("0875-5123456", page, StringComparison.Ordinal);
            Assert.All(["甲领导", "乙经办", "丙接手", "示例领导小组"], name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
        }

        Assert.Contains("丁局长 局长", (await _portal.Visitor().OpenAsync($"/organs/{_organ.Key}")).Text, StringComparison.Ordinal);

        Assert.Equal(["done"], await _portal.AuditAsync("ResponsibilityConfirm", _organ.Id));
    }

    [Fact]
    public async Task An_organ_without_leader_and_deputy_is_listed_and_a_year_later_everybody_is() // R10, R177
    {
        var (clerk, head) = await PeopleAsync();
        await ConfirmedAsync(clerk, head, ("LeaderName", ""), ("DeputyName", ""));
        Assert.Equal("没有分管领导、没有B岗", (await head.OpenAsync($"{Room}/{_organ.Key}")).TextOf("gaps"));

        await ConfirmedAsync(clerk, head);
        Assert.Null((await head.OpenAsync($"{Room}/{_organ.Key}")).Find("gaps"));

        _clock.Advance(TimeSpan.FromDays(367));
        var newcomer = _portal.SignedInAs((await _portal.AddAsync("resp-newcomer", _organ, null, StaffRole.DraftingClerk)).Id);
        Assert.Equal("确认已过期", (await newcomer.OpenAsync($"{Room}/{_organ.Key}")).TextOf("gaps"));
    }

    [Fact]
    public async Task An_organ_where_nobody_in_use_has_passed_a_course_is_listed_with_that_gap() // R138
    {
        var (clerk, head) = await PeopleAsync();
        await ConfirmedAsync(clerk, head);
        Assert.Null((await head.OpenAsync($"{Room}/{_organ.Key}")).Find("gaps"));

        await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Users.Where(account => account.UserName == "resp-clerk").ExecuteUpdateAsync(set => set.SetProperty(account => account.IsDisabled, true)));

        Assert.Equal("没有人通过培训", (await head.OpenAsync($"{Room}/{_organ.Key}")).TextOf("gaps"));
        Assert.Contains("没有人通过培训", (await head.OpenAsync($"{Room}/gaps")).TextOf("gaps"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_telephone_is_refused_and_what_was_typed_is_kept()
    {
        var (clerk, _) = await PeopleAsync();

        var answer = await clerk.SubmitAsync($"{Room}/{_organ.Key}", [.. _whole.Where(field => field.Name != Phone), (Phone, "13987512345")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("个人手机", answer.MainText, StringComparison.Ordinal);
        Assert.Contains("value=\"乙经办\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await _portal.ReadAsync(db => db.ResponsibilityEntries.CountAsync()));
    }

    [Fact]
    public async Task Nobody_confirms_the_own_words_and_nothing_is_decided_twice()
    {
        var (_, head) = await PeopleAsync();
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);
        await head.SubmitAsync($"{Room}/{_organ.Key}", _whole);
        var first = await NewestAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await head.InsistAsync($"{Room}/{_organ.Key}/{first}/confirm")).Status);
        await office.InsistAsync($"{Room}/{_organ.Key}/{first}/decline");
        Assert.Equal(HttpStatusCode.Conflict, (await office.InsistAsync($"{Room}/{_organ.Key}/{first}/confirm")).Status);
        Assert.Equal(["organs.second", "organs.decided"], await _portal.AuditAsync("ResponsibilityConfirm", _organ.Id));
    }

    [Fact]
    public async Task A_newer_statement_takes_the_place_of_one_that_waits()
    {
        var (clerk, head) = await PeopleAsync();
        await clerk.SubmitAsync($"{Room}/{_organ.Key}", _whole);
        var first = await NewestAsync();
        await clerk.SubmitAsync($"{Room}/{_organ.Key}", _whole);

        Assert.Equal(HttpStatusCode.Conflict, (await head.InsistAsync($"{Room}/{_organ.Key}/{first}/confirm")).Status);
        Assert.Equal(1, await _portal.ReadAsync(db => db.ResponsibilityEntries.CountAsync(entry => entry.Outcome == ProposalOutcome.Open)));
    }

    [Fact]
    public async Task To_another_organ_the_register_does_not_exist() // R106
    {
        var (clerk, head) = await PeopleAsync();
        await clerk.SubmitAsync($"{Room}/{_organ.Key}", _whole);
        var id = await NewestAsync();
        var stranger = _portal.SignedInAs((await _portal.AddAsync("stranger", Organs.OtherDepartment, null, StaffRole.FinalSigner)).Id);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{Room}/{_organ.Key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.InsistAsync($"{Room}/{_organ.Key}/{id}/confirm")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.InsistAsync($"{Room}/{Organs.OtherDepartment.Key}/{id}/confirm")).Status);
        Assert.DoesNotContain(_organ.Name, (await stranger.OpenAsync($"{Room}/gaps?all=true")).MainText, StringComparison.Ordinal);
    }

    private async Task ConfirmedAsync(Visitor clerk, Visitor head, params (string Name, string Value)[] other)
    {
        await clerk.SubmitAsync($"{Room}/{_organ.Key}", [.. _whole.Where(field => other.All(one => one.Name != field.Name)), .. other]);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await head.InsistAsync($"{Room}/{_organ.Key}/{await NewestAsync()}/confirm");
    }

    private Task<Guid> NewestAsync() =>
        _portal.ReadAsync(db => db.ResponsibilityEntries.OrderByDescending(entry => entry.EnteredAt).Select(entry => entry.Id).FirstAsync());

    private async Task<(Visitor Clerk, Visitor Head)> PeopleAsync()
    {
        var clerk = await _portal.AddAsync("resp-clerk", _organ, null, StaffRole.DraftingClerk);
        await _portal.TrainAsync(clerk);
        return (_portal.SignedInAs(clerk.Id), _portal.SignedInAs((await _portal.AddAsync("resp-head", _organ, null, StaffRole.UnitReviewer)).Id));
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Sampling;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The office looks again at a share of what went out by the standard route (workflow.md 3.4).</summary>
public sealed class SampleTests : IAsyncLifetime, IDisposable
{
    private const int Released = 11;
    private const string Fault = "第二段时间与附件不一致，请更正。";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 4, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;
    private readonly List<Guid> _editions = [];

    public SampleTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    public async Task InitializeAsync()
    {
        for (var number = 1; number <= Released; number++)
        {
            _editions.Add(await _walk.ToAsync(EditorialState.Published, PortalCity.Notice($"便民服务日通知之{number}")));
        }
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_office_judges_what_was_drawn_and_the_hands_it_went_through_learn_of_a_fault()
    {
        _clock.Advance(TimeSpan.FromDays(35));
        var editor = _portal.SignedInAs(StaffRole.OfficeEditor);
        var list = await editor.OpenAsync("/staff/samples");
        Assert.Contains($"发布 {Released} 件", list.TextOf("sample-totals"), StringComparison.Ordinal);
        Assert.Equal(2, list.FindAll("judge").Count);

        var drawn = (await DrawnAsync())[0];
        var unsaid = await editor.SendAsync((await editor.OpenAsync(Address(drawn))).Form("sample-form").With(("Outcome", "Slight")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        var given = await editor.SendAsync(unsaid.Form("sample-form").With(("Remark", Fault)));

        Assert.Equal(HttpStatusCode.Found, given.Status);
        Assert.Equal(EditorialState.Published, (await _walk.FindAsync(drawn)).State);
        Assert.Contains(Fault, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{drawn}")).TextOf("sample-verdict"), StringComparison.Ordinal);
        Assert.Equal(await HandsAsync(drawn), await ToldAsync());
        var after = await editor.OpenAsync("/staff/samples");
        Assert.Single(after.FindAll("judge"));
        Assert.Contains("已有结论 1 件，占发布的 9.1%", after.TextOf("sample-totals"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.OpenAsync(Address(drawn))).Status);
        Assert.Equal("sample.given", (await Assert.ThrowsAsync<RuleBrokenException>(() => GiveAsync(drawn))).Rule);
    }

    [Fact]
    public async Task Nothing_is_drawn_before_the_month_is_over_and_only_what_was_drawn_is_judged()
    {
        Assert.Equal("sample.not-drawn", (await Assert.ThrowsAsync<RuleBrokenException>(() => GiveAsync(_editions[0]))).Rule);

        _clock.Advance(TimeSpan.FromDays(35));
        var drawn = await DrawnAsync();
        var other = _editions.Except(drawn).First();

        Assert.Equal(HttpStatusCode.Conflict, (await _portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync(Address(other))).Status);
        Assert.Equal("sample.not-drawn", (await Assert.ThrowsAsync<RuleBrokenException>(() => GiveAsync(other))).Rule);
    }

    [Fact]
    public async Task A_supervisor_sees_the_sample_and_judges_nothing_and_others_see_nothing()
    {
        _clock.Advance(TimeSpan.FromDays(35));
        var drawn = (await DrawnAsync())[0];

        var page = await _portal.SignedInAs(StaffRole.Supervisor).OpenAsync("/staff/samples");

        Assert.NotNull(page.Find("samples"));
        Assert.Empty(page.FindAll("judge"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.Supervisor).OpenAsync(Address(drawn))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync("/staff/samples")).Status);
    }

    [Fact]
    public async Task What_was_said_of_a_text_goes_with_its_content()
    {
        _clock.Advance(TimeSpan.FromDays(35));
        var drawn = (await DrawnAsync())[0];
        await _portal.InsideAsync(services => services.GetRequiredService<SampleBook>()
            .GiveAsync(drawn, SampleOutcome.Grave, Fault, People.One(StaffRole.OfficeEditor), _walk.Now, "127.0.0.1", CancellationToken.None));
        await _walk.TakeAsync(drawn, EditorialEvent.Hide);
        await _walk.TakeAsync(drawn, EditorialEvent.Purge);

        var list = await _portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync("/staff/samples");
        var dossier = await _portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync($"/staff/disclosures/{drawn}");

        Assert.DoesNotContain(Fault, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Fault, dossier.Text, StringComparison.Ordinal);
        Assert.NotNull(dossier.Find("sample-verdict"));
    }

    [Fact]
    public async Task What_goes_out_later_leaves_the_draw_of_the_month_as_it_was()
    {
        _clock.Advance(TimeSpan.FromDays(35));
        var drawn = await DrawnAsync();

        await _walk.ToAsync(EditorialState.Published, PortalCity.Notice("四月的通知"));
        await _walk.ToAsync(EditorialState.Hidden, PortalCity.Notice("四月隐藏的通知"));

        Assert.Equal(drawn, await DrawnAsync());
    }

    private static string Address(Guid edition) => $"/staff/samples/{edition}";

    private Task<List<Guid>> DrawnAsync() => _portal.InsideAsync(async services =>
        (await services.GetRequiredService<MonthlySample>().RunAsync(new DateOnly(2026, 3, 1), CancellationToken.None)).Drawn.Select(text => text.EditionId).ToList());

    private Task<SampleVerdict> GiveAsync(Guid edition) => _portal.InsideAsync(services => services.GetRequiredService<SampleBook>()
        .GiveAsync(edition, SampleOutcome.Sound, "", People.One(StaffRole.OfficeEditor), _walk.Now, "127.0.0.1", CancellationToken.None));

    private async Task<List<Guid>> HandsAsync(Guid edition) => [.. SampleVerdict.HandsOf(await _walk.FindAsync(edition)).Order()];

    private Task<List<Guid>> ToldAsync() => _portal.InsideAsync(async services =>
        (await services.GetRequiredService<PortalDbContext>().StaffNotices.Where(notice => notice.Kind == NoticeKind.SampleFault).Select(notice => notice.AccountId).ToListAsync()).Order().ToList());
}

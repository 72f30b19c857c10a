using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Citizens.Figures;

/// <summary>R180: the ledger of exceptions equals the records, names a clause and a re-assessment for each, and says nothing else of any.</summary>
public sealed class ExceptionsTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;

    public ExceptionsTests() => _portal = new(PortalStart.City) { Clock = _clock };

    private DateOnly Today => ChinaTime.DayOf(_clock.GetUtcNow());

    public async Task InitializeAsync()
    {
        await CloseAsync("16-02", SecrecyOutcome.OnRequest, Organs.Department, Today.AddDays(400));
        await CloseAsync("16-02", SecrecyOutcome.OnRequest, Organs.City, Today.AddDays(30));
        await CloseAsync("15-02", SecrecyOutcome.Exempt, Organs.Department, Today.AddDays(10));
        await LimitAsync(await CloseAsync("14-03", SecrecyOutcome.Exempt, Organs.OtherDepartment, Today.AddDays(90)));
    }

    [Fact]
    public async Task The_ledger_equals_the_records_and_each_has_a_clause_and_a_day_of_re_assessment()
    {
        var texts = await ClosedAsync();
        using var ledger = await LedgerAsync();

        Assert.Equal(4, texts.Count);
        Assert.All(texts, text => Assert.True(text is { ExemptionClause.Length: > 0, ReassessOn: not null }));
        Assert.Equal(texts.Count, ledger.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(
            texts.GroupBy(text => text.ExemptionClause).Select(group => (group.Key, group.Count())).Order().ToArray(),
            ledger.RootElement.GetProperty("grounds").EnumerateArray().Select(ground => (ground.GetProperty("code").GetString()!, ground.GetProperty("count").GetInt32())).Order().ToArray());
        Assert.All(ledger.RootElement.GetProperty("by").EnumerateObject(), table => Assert.Equal(texts.Count, table.Value.EnumerateArray().Sum(part => part.GetProperty("count").GetInt32())));
    }

    [Fact]
    public async Task The_page_shows_the_clause_the_month_of_the_next_re_assessment_and_what_is_due()
    {
        Assert.Equal(["0", "2026-04"], await GroundAsync("第十六条第二款：讨论记录"));

        _clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(["1", "2027-04"], await GroundAsync("第十六条第二款：讨论记录"));
        Assert.Equal(["1", "—"], await GroundAsync("第十五条：涉及个人隐私"));
    }

    [Fact]
    public async Task No_organ_is_named_for_a_text_of_limited_knowledge_and_none_beside_a_ground()
    {
        var page = await _portal.Visitor().OpenAsync("/exceptions");

        Assert.Contains("不按机构列出", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(Organs.OtherDepartment.Name, page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(Organs.Department.Name, page.TextOf("exceptions-grounds"), StringComparison.Ordinal);
        Assert.DoesNotContain(PortalCity.Notice().Title, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_released_after_its_re_assessment_leaves_the_ledger()
    {
        _clock.Advance(TimeSpan.FromDays(31));
        var walk = new CityWalk(_portal);
        var closed = await _portal.AskAsync(db => db.Editions.Where(edition => edition.OrganPath == Organs.City.Path && edition.State == EditorialState.NotReleased).Select(edition => edition.Id).SingleAsync());

        var next = await walk.TakeAsync(closed, EditorialEvent.ReopenStock, change: act => act with { Text = PortalCity.Notice() with { MadeOn = Today, ChangeKind = ChangeKind.Major, ChangeNote = "复核后公开。" } });
        Assert.Equal(4, await TotalAsync());
        await walk.TakeAsync(next.Id, EditorialEvent.Submit);
        await walk.SignAllAsync(next.Id);
        await walk.TakeAsync(next.Id, EditorialEvent.Release);

        Assert.Equal(3, await TotalAsync());
    }

    [Fact]
    public async Task A_city_without_exceptions_says_so_and_the_figures_lead_there()
    {
        await using var empty = new CityPortal();

        Assert.Contains("没有审查后不主动公开的信息", (await empty.Visitor().OpenAsync("/exceptions")).TextOf("exceptions-none"), StringComparison.Ordinal);
        Assert.Contains("href=\"/exceptions\"", (await empty.Visitor().OpenAsync("/figures/2019")).Text, StringComparison.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    private Task<Guid> CloseAsync(string clause, SecrecyOutcome outcome, Organ organ, DateOnly day)
    {
        var walk = new CityWalk(_portal) { Words = act => act.Event == EditorialEvent.SecrecyClose ? act with { Clause = clause, Outcome = outcome, Day = day } : act };
        return walk.ToAsync(EditorialState.NotReleased, organ: organ);
    }

    private Task LimitAsync(Guid id) => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        (await db.Editions.Include(edition => edition.Readers).SingleAsync(edition => edition.Id == id)).LimitTo([People.One(StaffRole.DraftingClerk).Id]);
        await db.SaveChangesAsync();
    });

    private async Task<List<RevisionText>> ClosedAsync() =>
        [.. (await _portal.AskAsync(db => db.Editions.Include(edition => edition.Revisions).ThenInclude(revision => revision.Content).Where(edition => edition.State == EditorialState.NotReleased).ToListAsync())).Select(edition => edition.Current.Text)];

    private async Task<string[]> GroundAsync(string label)
    {
        var page = await _portal.Visitor().OpenAsync("/exceptions");
        var row = page.Find("exceptions-grounds")!.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(label, StringComparison.Ordinal));
        return [.. row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim())];
    }

    private async Task<int> TotalAsync()
    {
        using var ledger = await LedgerAsync();
        return ledger.RootElement.GetProperty("total").GetInt32();
    }

    private async Task<JsonDocument> LedgerAsync() => JsonDocument.Parse((await _portal.Visitor().OpenAsync("/exceptions.json")).Text);
}

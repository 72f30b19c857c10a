using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Staff.Policies.CleanUps;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>An organ with more documents than one sheet holds goes through all of them, sheet by sheet.</summary>
public sealed class CleanUpPagingTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task Every_document_stands_on_one_of_the_sheets()
    {
        await PublishAsync(5);

        var sheets = new List<CleanUpPage> { await SheetAsync(1), await SheetAsync(2), await SheetAsync(3) };

        Assert.Equal([2, 2, 1], sheets.Select(sheet => sheet.Documents.Count));
        Assert.Equal(5, sheets.SelectMany(sheet => sheet.Documents).Select(one => one.DocumentId).Distinct().Count());
        Assert.All(sheets, sheet => Assert.Equal((3, 5), (sheet.Sheets, sheet.InAll)));
        Assert.Equal(3, (await SheetAsync(9)).Number);
    }

    [Fact]
    public async Task What_a_clean_up_confirmed_makes_room_for_what_none_went_through()
    {
        await PublishAsync(3);
        var first = (await SheetAsync(1)).Documents;
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("清理结果") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [.. first.Select(one => new RevisionRelation(RelationKind.Confirms, one.DocumentId))] });

        var next = (await SheetAsync(1)).Documents;

        Assert.DoesNotContain(next[0].DocumentId, first.Select(one => one.DocumentId));
        Assert.Equal((null, first[0].DocumentId), (next[0].CleanedAt, next[1].DocumentId));
    }

    [Fact]
    public async Task A_sheet_that_was_sent_lists_what_it_listed_though_the_order_has_changed()
    {
        await PublishAsync(3);
        var sent = (await SheetAsync(1)).Documents;
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("清理结果") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.Confirms, sent[0].DocumentId)] });

        var again = await SheetAsync(1, new() { Title = "清理结果", Rows = [.. sent.Select(one => new CleanUpChoice { DocumentId = one.DocumentId })] });

        Assert.Equal(sent.Select(one => one.DocumentId).Order(), again.Documents.Select(one => one.DocumentId).Order());
    }

    public void Dispose() => _portal.Dispose();

    private Task<CleanUpPage> SheetAsync(int number, CleanUpForm? form = null) => _portal.InsideAsync(services =>
        ActivatorUtilities.CreateInstance<CleanUpPageQuery>(services, new CleanUpBound(2)).RunAsync("tc-d01", number, form, People.One(StaffRole.DraftingClerk), Walk.Now, CancellationToken.None));

    private async Task PublishAsync(int count)
    {
        for (var number = 0; number < count; number++)
        {
            await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, $"办法{number}", new(2019, 9, 1), new(2024, 8, 31)));
            _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        }
    }
}

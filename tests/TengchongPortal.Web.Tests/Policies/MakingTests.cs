using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>规范性文件制定进度: the ledger before publication, for the office and for a department of its own (domain 04 §7.2).</summary>
public sealed class MakingTests : IDisposable
{
    private const string Room = "/staff/policies/making";

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_document_passes_through_its_steps_by_its_signatures_alone()
    {
        var id = await Walk.StartAsync(Text("甲办法") with { NamedOrgans = [People.OtherDepartment] }, "normative");
        var steps = new List<string> { await StepAsync() };
        await Walk.TakeAsync(id, EditorialEvent.Submit);
        steps.Add(await StepAsync());
        await Walk.SignAllAsync(id, Gate.Legality);
        steps.Add(await StepAsync());
        await Walk.SignAllAsync(id, Gate.FinalSign);
        steps.Add(await StepAsync());
        await Walk.SignAllAsync(id);
        steps.Add(await StepAsync());

        Assert.Equal(["起草", "征求意见", "审核", "审议", "待公布"], steps);
        await Walk.TakeAsync(id, EditorialEvent.Release);
        Assert.NotNull((await OfficeAsync()).Find("no-making"));
    }

    [Fact]
    public async Task What_is_given_back_is_drafted_again_and_a_revision_is_called_one()
    {
        var document = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, Text("甲办法"), "normative"));
        var next = await Walk.TakeAsync(document.Id, EditorialEvent.Revise, change: act => act with { Text = document.Current.Text with { Title = "甲办法（修订）", ChangeKind = ChangeKind.Major, ChangeNote = "补充说明" } });
        await Walk.TakeAsync(next.Id, EditorialEvent.Submit);
        await Walk.TakeAsync(next.Id, EditorialEvent.Return);

        var page = await OfficeAsync();

        Assert.Equal("起草", await StepAsync());
        Assert.Contains("修订稿", page.FindAll("making-line").Single().TextContent, StringComparison.Ordinal);
        Assert.Contains("起草 1，征求意见 0，审核 0，审议 0，待公布 0", page.TextOf("making-counts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_sees_its_own_and_the_office_all_and_no_other_type_stands_there()
    {
        await Walk.StartAsync(Text("甲办法"), "normative");
        await Walk.StartAsync(Text("乙办法"), "normative", Organs.OtherDepartment);
        await Walk.StartAsync(PolicyCity.Policy(Walk.Now, PolicyCity.First, "丙通知"), "policy");
        var own = await _portal.AddAsync("neighbour", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        Assert.Equal(["乙办法", "甲办法"], TitlesOf(await OfficeAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(["乙办法"], TitlesOf(await _portal.SignedInAs(own.Id).OpenAsync(Room)));
    }

    [Fact]
    public async Task A_text_for_the_named_only_is_on_nobody_elses_list()
    {
        var id = await Walk.StartAsync(Text("甲办法"), "normative");
        await _portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            (await db.Editions.Include(edition => edition.Readers).SingleAsync(edition => edition.Id == id)).LimitTo([People.One(StaffRole.DraftingClerk).Id]);
            await db.SaveChangesAsync();
        });

        Assert.Empty(TitlesOf(await OfficeAsync()));
        Assert.Equal(["甲办法"], TitlesOf(await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync(Room)));
    }

    public void Dispose() => _portal.Dispose();

    private RevisionText Text(string title) => PolicyCity.Normative(Walk.Now, title, ChinaTime.DayOf(Walk.Now), ChinaTime.DayOf(Walk.Now).AddYears(3));

    private Task<Page> OfficeAsync() => _portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync(Room);

    private async Task<string> StepAsync() => (await OfficeAsync()).FindAll("making-line").Single().QuerySelector("[data-label='环节']")!.TextContent.Trim();

    private static IEnumerable<string> TitlesOf(Page page) => page.FindAll("making-line").Select(line => line.QuerySelector("th a")!.TextContent.Trim());
}

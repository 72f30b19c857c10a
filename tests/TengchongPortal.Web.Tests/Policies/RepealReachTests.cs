using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Who may end a document (谁制定、谁清理), and by which way a text goes that ends a normative one.</summary>
public sealed class RepealReachTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    public static TheoryData<string, string, RelationKind, bool> Cases => new()
    {
        { "tc-d01", "tc-d01", RelationKind.Repeals, true },
        { "tc-d01", "tc-d02", RelationKind.Repeals, false },
        { "tc-d01", "tc-d02", RelationKind.DeclaresLapsed, false },
        { "tc-d01", "tc-d02", RelationKind.Replaces, false },
        { "tc-d01", "tc-d02", RelationKind.Amends, false },
        { "tc-d01", "tc-d02", RelationKind.Confirms, true },
        { "tc-d01", "530581000", RelationKind.Repeals, false },
        { "530581000", "tc-d02", RelationKind.Repeals, true },
        { "tc-d00", "530581000", RelationKind.Repeals, true },
        { "tc-d00", "tc-d02", RelationKind.DeclaresLapsed, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_organ_ends_what_is_its_own_or_below_it(string by, string of, RelationKind link, bool may)
    {
        var target = await NormativeAsync(OrganOf(of));
        var draft = await Walk.StartAsync(Ending(target, link), "notice", OrganOf(by));

        if (may)
        {
            await Walk.TakeAsync(draft, EditorialEvent.Submit);
        }
        else
        {
            var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(draft, EditorialEvent.Submit));
            Assert.Equal("package.repeal", refusal.Rule);
            Assert.Contains("《甲办法》现由", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(RelationKind.Repeals, "A", true)]
    [InlineData(RelationKind.DeclaresLapsed, "A", true)]
    [InlineData(RelationKind.Amends, "A", true)]
    [InlineData(RelationKind.Confirms, "B", false)]
    [InlineData(RelationKind.BasedOn, "B", false)]
    public async Task What_ends_a_normative_document_is_reviewed_for_legality(RelationKind link, string route, bool isReviewed)
    {
        var draft = await Walk.StartAsync(Ending(await NormativeAsync(Organs.Department), link));

        var plan = (await Walk.TakeAsync(draft, EditorialEvent.Submit)).Plan!;

        Assert.Equal((route, isReviewed), (plan.Key, plan.Gates.Contains(Gate.Legality)));
    }

    [Fact]
    public async Task What_ends_a_notice_needs_no_review_of_that_kind()
    {
        var notice = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        var draft = await Walk.StartAsync(Ending(notice.DocumentId, RelationKind.Repeals));

        Assert.Equal("B", (await Walk.TakeAsync(draft, EditorialEvent.Submit)).Plan!.Key);
    }

    public void Dispose() => _portal.Dispose();

    private static Organ OrganOf(string key) => new[] { Organs.City, Organs.Office, Organs.Department, Organs.OtherDepartment }.Single(organ => organ.Key == key);

    private async Task<Guid> NormativeAsync(Organ organ)
    {
        var text = PolicyCity.Normative(Walk.Now, "甲办法", new(2019, 9, 1), new(2024, 8, 31), PolicyCity.First with { Drafters = [organ.Path] });
        return (await Walk.NormativeAsync(text, organ)).DocumentId;
    }

    private RevisionText Ending(Guid target, RelationKind link) => PortalCity.Notice("关于甲办法的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(link, target)] };
}

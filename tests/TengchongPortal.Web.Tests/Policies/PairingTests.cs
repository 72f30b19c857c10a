using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Organisations;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Policy and interpretation lead to each other after whatever happens to either (R28): created, revised, withdrawn, hidden, their organ merged.</summary>
public sealed class PairingTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task After_each_step_no_interpretation_is_alone_and_no_way_leads_one_way_only()
    {
        var (policy, interpretation) = await PublicAsync();
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);

        await Walk.ReviseAsync(interpretation.Id);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);

        var newest = await Walk.ReviseAsync(policy.Id);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);

        await Walk.DecideAsync(newest, EditorialEvent.Withdraw);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);

        await Walk.DecideAsync(newest, EditorialEvent.Reinstate);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);
    }

    [Fact]
    public async Task When_either_is_hidden_neither_leads_into_nothing()
    {
        var (policy, interpretation) = await PublicAsync();

        await Walk.TakeAsync(interpretation.Id, EditorialEvent.Hide);
        Assert.DoesNotContain($"/records/{interpretation.DocumentId}", await PageAsync(policy.DocumentId), StringComparison.Ordinal);

        await Walk.TakeAsync(interpretation.Id, EditorialEvent.Unhide);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);
    }

    [Fact]
    public async Task A_merger_of_their_organ_leaves_the_pair_and_the_successor_keeps_it()
    {
        var (policy, interpretation) = await PublicAsync();

        await _portal.MergeAsync(new([Organs.Department.Key, Organs.OtherDepartment.Key], null, Merging.Founded, ChinaTime.DayOf(Walk.Now).AddDays(-1), "示例发〔2019〕1号《示例方案》"));
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);

        var later = await Walk.ReviseAsync(interpretation.Id);
        Assert.Equal(policy.DocumentId, (await Walk.FindAsync(later)).ExplainsDocumentId);
        await AssertPairedAsync(policy.DocumentId, interpretation.DocumentId);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<(Edition Policy, Edition Interpretation)> PublicAsync()
    {
        var (policy, interpretation) = await Walk.PackageAsync();
        await Walk.ReleaseAsync(policy.Id);
        return (await Walk.FindAsync(policy.Id), await Walk.FindAsync(interpretation));
    }

    private async Task AssertPairedAsync(Guid policy, Guid interpretation)
    {
        Assert.Contains($"/records/{interpretation}", await PageAsync(policy), StringComparison.Ordinal);
        Assert.Contains($"/records/{policy}", await PageAsync(interpretation), StringComparison.Ordinal);
        Assert.Equal(0, await _portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            return db.PublicRecords.CountAsync(record => record.IsCurrent && record.Visibility != PublicVisibility.Notice && record.TypeKey == "interpretation"
                && !db.PublicRelations.Any(link => link.RecordSequence == record.Sequence && link.Kind == RelationKind.Interprets && db.PublicRecords.Any(one => one.DocumentId == link.ToDocumentId && one.IsCurrent)));
        }));
    }

    private async Task<string> PageAsync(Guid document) => (await _portal.Visitor().OpenAsync($"/records/{document}")).Document.QuerySelector("main")!.InnerHtml;
}

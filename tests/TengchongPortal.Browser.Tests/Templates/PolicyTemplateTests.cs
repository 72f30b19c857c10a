using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>Parts of policy pages that only some texts have: clauses beside what explains them, forms of an interpretation, a repost.</summary>
[Collection(BrowserCity.Looks)]
public sealed class PolicyTemplateTests(BrowserCity city)
{
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly Look[] _looks = [Look.Wide, Look.Narrow];

    [BrowserFact]
    public async Task Clauses_beside_their_explanation_and_every_form_of_it_are_accessible() // R28, R45
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        var (address, walk) = (portal.Serve(), new CityWalk(portal));
        var policy = await walk.PolicyFirstAsync();
        var file = await StoredAsync(portal);
        var facts = PolicyTexts.Interpretation with
        {
            Content = "第二条讲钱怎么发：按月打到社保卡里，不发现金，也不用本人去领。",
            Renditions = [new(InterpretationForm.Video, "https://video.example.test/jintie", "女声介绍津贴怎么领。"), new(InterpretationForm.Picture, file.Name, "两列对照：以前一百元，现在一百五十元。"), new(InterpretationForm.Text)],
        };
        var id = await walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, walk.Now, facts) with { Files = [file] }, "interpretation");
        await walk.ReleaseAsync(id);
        await using var tab = await city.OpenAtAsync(address, portal);

        await tab.GoAsync($"/records/{policy.DocumentId}");
        Assert.Contains("打到社保卡里", await tab.Piece("clauses").InnerTextAsync(), StringComparison.Ordinal);
        await Template.AssertFineAsync(tab, "policy-clauses", _looks);

        await tab.GoAsync($"/records/{(await walk.FindAsync(id)).DocumentId}");
        Assert.Equal(2, await tab.Piece("rendition").CountAsync());
        await Template.AssertFineAsync(tab, "interpretation-renditions", _looks);
    }

    [BrowserFact]
    public async Task A_repost_says_where_it_came_from_and_is_accessible() // R115
    {
        await using var tab = await city.OpenAsync();
        await Template.ReachAsync(tab, "/catalogue?title=%E6%BC%94%E7%A4%BA%E8%BD%AC%E8%BD%BD > main a[href^='/records/']", 200);
        Assert.Equal(1, await tab.Piece("repost").CountAsync());
        await Template.AssertFineAsync(tab, "repost-record", [Look.Narrow, Look.Wide with { Dark = true }]);
    }

    private static Task<RevisionFile> StoredAsync(PortalUnderTest portal) => portal.InsideAsync(async services =>
    {
        using var bytes = new MemoryStream(Convert.FromBase64String(Picture));
        var stored = await services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(bytes, bytes.Length, CancellationToken.None);
        return new RevisionFile(Guid.CreateVersion7(), 1, stored.Sha256, "一图读懂.png", "image/png", stored.Length);
    });
}

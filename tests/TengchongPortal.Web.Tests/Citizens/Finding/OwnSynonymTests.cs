using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A city keeps its own words beside the store, where no update of the program replaces them.</summary>
public sealed class OwnSynonymTests
{
    [Fact]
    public async Task Words_of_the_store_are_looked_for_beside_those_that_ship()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        await File.WriteAllTextAsync(Path.Combine(portal.Root, FullTextFeature.Synonyms), "word,means,way\n大象馆,便民,one\n");
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await portal.IndexAsync();

        var page = await portal.SearchAsync("大象馆");

        Assert.Single(page.Hits);
        Assert.Contains("便民", page.TextOf("found-also"), StringComparison.Ordinal);
    }
}

using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Whole;

/// <summary>What comes over a slow line when somebody opens the portal for the first time (R184).</summary>
public sealed class WeightTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 6;

    [Theory]
    [InlineData("/")]
    [InlineData("/catalogue/zcwj")]
    public async Task A_first_page_is_light(string path)
    {
        var (requests, bytes) = await ColdVisit.OfAsync(path, portal.Visitor().FetchAsync);

        Assert.InRange(requests, 2, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
    }
}

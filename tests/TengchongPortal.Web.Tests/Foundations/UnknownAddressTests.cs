namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>A real site: no sign-in for what does not exist, and no specimen page.</summary>
public sealed class UnknownAddressTests(UnknownAddressTests.StagedPortal portal) : IClassFixture<UnknownAddressTests.StagedPortal>
{
    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("HEAD", "/nowhere", 404)]
    [InlineData("GET", "/staff-nowhere/x.aspx", 404)]
    [InlineData("POST", "/nowhere", 404)]
    [InlineData("GET", "/probe/open", 405)]
    [InlineData("HEAD", "/probe/open", 405)]
    [InlineData("DELETE", "/probe/open", 405)]
    public async Task Nobody_is_sent_to_sign_in_for_what_does_not_exist(string method, string path, int status) =>
        Assert.Equal(status, (int)(await portal.Anybody().SendAsync(new(new HttpMethod(method), path))).StatusCode);

    [Fact]
    public async Task The_specimen_page_does_not_exist_on_a_real_site() =>
        Assert.Equal(404, (int)(await portal.Anybody().GetAsync("/specimen")).StatusCode);

    public sealed class StagedPortal : ProbePortal
    {
        protected override string Stage => "Staging";
    }
}

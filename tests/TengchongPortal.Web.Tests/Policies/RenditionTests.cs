using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Every form of an interpretation leads to where it is, on the page, on paper and for machines, with the same in words and whom to ask (R45).</summary>
public sealed class RenditionTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Film = "https://video.example.test/jintie?id=7&from=portal";

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_film_elsewhere_is_a_link_a_picture_here_is_a_picture_and_paper_holds_all_words()
    {
        var document = await PublicAsync();
        var page = await portal.Visitor().OpenAsync($"/records/{document}");
        var paper = await portal.Visitor().OpenAsync($"/records/{document}/print");

        foreach (var shown in (Page[])[page, paper])
        {
            var film = shown.Find("renditions")!.QuerySelector($"a[href='{Film}']")!;
            Assert.Equal("noopener external", film.GetAttribute("rel"));
            Assert.Contains("video.example.test", film.TextContent, StringComparison.Ordinal);
            var picture = shown.Find("renditions")!.QuerySelector("img")!;
            Assert.Equal("两列对照：以前一百元，现在一百五十元。", picture.GetAttribute("alt"));
            Assert.StartsWith("/files/", picture.GetAttribute("src"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync(picture.GetAttribute("src")!)).Status);
            Assert.Contains("女声介绍津贴怎么领。", shown.MainText, StringComparison.Ordinal);
            Assert.Contains("两列对照：以前一百元，现在一百五十元。", shown.Find("record-body")?.TextContent ?? shown.MainText, StringComparison.Ordinal);
            Assert.Contains("0875-5130000", shown.TextOf("interpreter"), StringComparison.Ordinal);
            Assert.Contains(Organs.Department.Name, shown.TextOf("interpreter"), StringComparison.Ordinal);
        }

        Assert.Equal(2, page.FindAll("rendition").Count);
    }

    [Fact]
    public async Task Machines_read_form_place_and_words()
    {
        var document = await PublicAsync();

        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync($"/records/{document}.json")).Text);
        var forms = json.RootElement.GetProperty("renditions").EnumerateArray().Select(one => (one.GetProperty("form").GetString(), one.GetProperty("address").GetString(), one.GetProperty("alternative").GetString())).ToList();

        Assert.Equal(("Video", Film, "女声介绍津贴怎么领。"), forms[0]);
        Assert.Equal(("Picture", "两列对照：以前一百元，现在一百五十元。"), (forms[1].Item1, forms[1].Item3));
        Assert.Equal("0875-5130000", json.RootElement.GetProperty("interpreter").GetProperty("phone").GetString());
    }

    [Fact]
    public async Task A_text_that_is_its_only_form_has_no_list_of_forms()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.ReleaseAsync(policy.Id);

        Assert.Null((await portal.Visitor().OpenAsync($"/records/{(await _walk.FindAsync(interpretation)).DocumentId}")).Find("renditions"));
    }

    private async Task<Guid> PublicAsync()
    {
        var file = await portal.InsideAsync(async services =>
        {
            using var bytes = new MemoryStream(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
            var stored = await services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(bytes, bytes.Length, CancellationToken.None);
            return new RevisionFile(Guid.CreateVersion7(), 1, stored.Sha256, "一图读懂.png", "image/png", stored.Length);
        });
        var facts = PolicyTexts.Interpretation with
        {
            Renditions = [new(InterpretationForm.Video, Film, "女声介绍津贴怎么领。"), new(InterpretationForm.Picture, "一图读懂.png", "两列对照：以前一百元，现在一百五十元。"), new(InterpretationForm.Text)],
        };
        var policy = await _walk.PolicyFirstAsync();
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts) with { Files = [file] }, "interpretation");
        await _walk.ReleaseAsync(id);
        return (await _walk.FindAsync(id)).DocumentId;
    }
}

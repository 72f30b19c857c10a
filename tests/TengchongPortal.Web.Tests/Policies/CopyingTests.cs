using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Files;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Copying is found wherever the words stand: in any element or the body, and from the text of the policy or an attachment of it (R44).</summary>
public sealed class CopyingTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Copied = "第一条　提高津贴标准，每人每月增加五十元。第二条　津贴按月通过社会保障卡发放。";

    private const string Attached = "附件规定：申请人持身份证和社会保障卡到村居服务站填写申请表，由村居核对后报乡镇人民政府审定。";

    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData("content", true)]
    [InlineData("body", true)]
    [InlineData("everywhere", true)]
    [InlineData("attachment", true)]
    [InlineData("one element", false)]
    [InlineData("own words", false)]
    public async Task A_reviewer_is_asked_where_words_are_copied(string where, bool isAsked)
    {
        var own = PolicyTexts.Interpretation;
        var (facts, body) = where switch
        {
            "content" => (own with { Content = Copied }, ""),
            "body" => (own, Copied),
            "everywhere" => (own with { Background = Copied, Aims = Copied, Content = "", Scope = Copied, Standards = Copied }, ""),
            "attachment" => (own with { Content = Attached[5..] }, ""),
            "one element" => (own with { Standards = "津贴按月通过社会保障卡发放。" }, ""),
            _ => (own, ""),
        };
        facts = facts with { Content = facts.Content.Length == 0 ? "略" : facts.Content };

        Assert.Equal(isAsked, await IsAskedAsync(PolicyCity.Policy(_walk.Now), facts, body));
    }

    [Fact]
    public async Task Tags_hide_nothing()
    {
        var policy = PolicyCity.Policy(_walk.Now) with { Format = BodyFormat.Html, Body = "<p>第一条　提高津贴<b>标准</b>，每人<i>每月</i>增加<span>五十元</span>。</p><p>第二条　津贴<em>按月</em>通过<b>社会</b>保障卡<i>发</i>放。</p>" };

        Assert.True(await IsAskedAsync(policy, PolicyTexts.Interpretation with { Content = Copied }, ""));
    }

    private async Task<bool> IsAskedAsync(RevisionText policy, InterpretationFacts facts, string body)
    {
        var file = await StoreAsync();
        var lead = await _walk.FindAsync(await _walk.StartAsync(policy with { Files = [file] }, "policy"));
        await _walk.StartAsync(PolicyCity.Explaining(lead.DocumentId, _walk.Now, facts) with { Body = body }, "interpretation");
        await _walk.TakeAsync(lead.Id, EditorialEvent.Submit);
        try
        {
            await _walk.TakeAsync(lead.Id, EditorialEvent.Sign, People.One(StaffRole.UnitReviewer), act => act with { Gate = Gate.FirstReview, LikenessSeen = false });
            return false;
        }
        catch (RuleBrokenException refused) when (refused.Rule == "content.likeness")
        {
            return true;
        }
    }

    private Task<RevisionFile> StoreAsync() => portal.InsideAsync(async services =>
    {
        using var bytes = new MemoryStream(Packages.Docx($"<w:p><w:r><w:t>{Attached}</w:t></w:r></w:p>").Zipped());
        var stored = await services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(bytes, bytes.Length, CancellationToken.None);
        return new RevisionFile(Guid.CreateVersion7(), 1, stored.Sha256, "申请办法.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", stored.Length);
    });
}

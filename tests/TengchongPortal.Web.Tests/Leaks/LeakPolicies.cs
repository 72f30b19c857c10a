using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Data.Policies.Risks;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Knowledge;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// Policies with what surrounds them: public ones with their interpretation, their ledger, their answers and a repost, full of the open mark; a package in
/// review, a risk dossier, an answer that ended and an open clean-up campaign, full of those that nobody outside may meet.
/// </summary>
internal sealed class LeakPolicies(PortalUnderTest portal, LeakScene scene)
{
    private readonly CityWalk _walk = new(portal) { Words = Marks.Written };

    private DateOnly Today => ChinaTime.DayOf(_walk.Now);

    public async Task BuildAsync()
    {
        var policy = await ExplainedAsync();
        scene.KnownOutside["公开政策"] = policy.Id;
        (scene.NeverPublic["在审政策"], scene.NeverPublic["在审解读"]) = await PackageInReviewAsync();
        await RepostAsync();
        await AnswerAsync(policy);
        await CleanUpAsync();
    }

    /// <summary>A public policy of vital interest with its interpretation; its risk dossier stays inside.</summary>
    private async Task<Edition> ExplainedAsync()
    {
        var (policy, _) = await PackageAsync(Marks.Open, "惠民政策", [RiskDossier.Flag]);
        var words = new RiskWords([RiskMethod.Visits], $"{Marks.Shut}走访：老人担心换卡期间领不到津贴，希望有人上门办理，也担心停发。", RiskLevel.High, $"{Marks.Shut}预案：各社区设咨询点。");
        await portal.InsideAsync(services => services.GetRequiredService<RiskBook>().WriteAsync(policy.Id, words, People.One(StaffRole.DraftingClerk), _walk.Now, "", CancellationToken.None));
        await _walk.ReleaseAsync(policy.Id);
        return policy;
    }

    private async Task<(Guid Policy, Guid Interpretation)> PackageInReviewAsync()
    {
        var (policy, interpretation) = await PackageAsync(Marks.Shut, "在审政策");
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
        return (policy.Id, interpretation);
    }

    private async Task<(Edition Policy, Guid Interpretation)> PackageAsync(string mark, string name, params string[] flags)
    {
        var policy = await _walk.FindAsync(await _walk.StartAsync(PolicyOf(mark, name) with { Flags = [.. flags] }, "policy"));
        var facts = PolicyTexts.Interpretation with { Background = $"{mark}根据省里提高津贴标准的要求，结合我市财力制定。", Content = $"{mark}每位老人每月增加五十元，已在领取的不用重新申请。" };
        var explaining = PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts, $"{mark}{name}怎么看") with { Summary = $"{mark}说明谁能领、领多少、怎样领。" };
        return (policy, await _walk.StartAsync(explaining, "interpretation"));
    }

    private RevisionText PolicyOf(string mark, string name, PolicyFacts? facts = null)
    {
        var told = (facts ?? PolicyTexts.Facts) with { Changes = $"{mark}高龄津贴每月多发50元。", ForWhom = $"{mark}满80周岁的老人。", Opinions = $"{mark}征求意见情况" };
        return PolicyCity.Policy(_walk.Now, told, $"{mark}{name}") with { Summary = $"{mark}对象、标准和领取办法。", Body = $"第一条　{mark}提高津贴标准，每人每月增加五十元。\n\n第二条　津贴按月发放。", Keywords = $"{mark}津贴" };
    }

    private async Task RepostAsync()
    {
        var words = new RepostWords($"{Marks.Open}上级通知", new("https://www.yn.gov.cn/zwgk/a.html"), Today, $"一、{Marks.Open}公开栏和网站发布同一文本。");
        var edition = await portal.InsideAsync(async services =>
        {
            var repost = await services.GetRequiredService<RepostBook>().ReceiveAsync("tc-d01", "yn", words, People.One(StaffRole.DraftingClerk), _walk.Now, "", CancellationToken.None);
            return await services.GetRequiredService<PortalDbContext>().Editions.Where(one => one.DocumentId == repost.DocumentId).Select(one => one.Id).SingleAsync();
        });
        await _walk.ReleaseAsync(edition);
    }

    /// <summary>An entry that is told, and one that ended with what it rests on; people at work know of it still.</summary>
    private async Task AnswerAsync(Edition policy)
    {
        await _walk.ToAsync(EditorialState.Published, EntryOf(Marks.Open, policy.DocumentId), KnowledgeFacts.TypeKey);
        var basis = await _walk.FindAsync(await _walk.ToAsync(EditorialState.Published, PortalCity.Notice($"{Marks.Shut}答复的依据") with { MadeOn = Today }));
        await _walk.ToAsync(EditorialState.Published, EntryOf(Marks.Case, basis.DocumentId), KnowledgeFacts.TypeKey);
        await _walk.TakeAsync(basis.Id, EditorialEvent.Hide);
    }

    private RevisionText EntryOf(string mark, Guid source) => KnowledgeTown.Entry(_walk.Now, source, $"{mark}津贴每月领多少？", null, AnswerChannel.Hotline) with
    {
        Summary = $"{mark}津贴的数目。",
        Body = $"{mark}每人每月增加五十元。",
        Knowledge = new() { Clause = $"{mark}第一条", Owner = $"{Marks.Shut}股长", Channels = [AnswerChannel.Hotline] },
    };

    /// <summary>A normative document, a public list that confirms it, and a campaign whose sheet was handed in and given back.</summary>
    private async Task CleanUpAsync()
    {
        var text = PolicyOf(Marks.Open, "管理办法", PolicyCity.First) with { LegalityNumber = $"{Marks.Open}审〔2026〕3号", EffectiveOn = Today, ExpiresOn = Today.AddYears(5) };
        var normative = await _walk.FindAsync(await _walk.ToAsync(EditorialState.Published, text, "normative"));
        await _walk.ToAsync(EditorialState.Published, PortalCity.Notice($"{Marks.Open}清理结果") with { MadeOn = Today, Relations = [new(RelationKind.Confirms, normative.DocumentId)] });
        await portal.InsideAsync(services => CampaignAsync(services.GetRequiredService<CampaignBook>(), normative.DocumentId));
    }

    private async Task CampaignAsync(CampaignBook book, Guid document)
    {
        var (office, clerk, organ) = (People.One(StaffRole.OfficeEditor), People.One(StaffRole.DraftingClerk), Organs.Department.Path);
        var wish = new CampaignWish($"{Marks.Case}清理", $"{Marks.Case}清理依据", Today.AddDays(30), Today, null, [], [organ]);
        var campaign = await book.OpenAsync(wish, Guid.NewGuid(), office, _walk.Now, "", CancellationToken.None);
        var found = ImmutableDictionary<Guid, CleanUpFinding?>.Empty.Add(document, CleanUpFinding.Stands);
        campaign = await book.TakeAsync(campaign.Id, new(CampaignDeed.HandIn, clerk, _walk.Now) { OrganPath = organ, Findings = found, SeenVersion = campaign.SheetOf(organ)!.Version }, "", CancellationToken.None);
        await book.TakeAsync(campaign.Id, new(CampaignDeed.GiveBack, office, _walk.Now) { OrganPath = organ, Reason = $"{Marks.Case}退回理由", SeenVersion = campaign.SheetOf(organ)!.Version }, "", CancellationToken.None);
    }
}

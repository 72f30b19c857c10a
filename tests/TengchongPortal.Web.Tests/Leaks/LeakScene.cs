using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// Texts in every state and with every way of not being public, each full of marks: those that were never public, those that were and are
/// not any more, and public ones with something shut inside.
/// </summary>
internal sealed class LeakScene(PortalUnderTest portal)
{
    public const string ShutLegacyPath = "/info/7151/1001.htm";
    public const string OpenLegacyPath = "/info/7152/1002.htm";

    private readonly CityWalk _walk = new(portal) { Words = Marks.Written };

    /// <summary>Editions that citizens never knew of, by the name of what is the matter with them.</summary>
    public Dictionary<string, Guid> NeverPublic { get; } = [];

    /// <summary>Editions that the public knows, by name: shown, or once shown.</summary>
    public Dictionary<string, Guid> KnownOutside { get; } = [];

    /// <summary>Among <see cref="NeverPublic"/>, what only the named may know of.</summary>
    public Guid Limited => NeverPublic["限定知悉"];

    /// <summary>Among <see cref="NeverPublic"/>, an interpretation that a contributor may be asked for.</summary>
    public Guid Explaining => NeverPublic["解读草稿"];

    public async Task BuildAsync()
    {
        await AddPlaceAsync();
        await BuildNeverPublicAsync();
        await BuildTakenAwayAsync();
        await BuildPublicAsync();
        await BuildCarriedOverAsync();
    }

    /// <summary>A township whose name stands in every title of the scene.</summary>
    private Task AddPlaceAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        db.Organs.Add(Organ.Register("530581199", "腾冲市标题", "标题", OrganKind.Township, Organs.City.Path, "tcs199", 199));
        await db.SaveChangesAsync();
    });

    private async Task BuildNeverPublicAsync()
    {
        foreach (var state in new[] { Draft, InReview, Returned, Ready, Scheduled, FailedToPublish, NotReleased, Abandoned, Purged })
        {
            NeverPublic[state.ToString()] = await _walk.ToAsync(state, await ShutAsync(state.ToString()));
        }

        var shut = await ShutAsync("不予公开");
        NeverPublic["不予公开"] = await _walk.StartAsync(shut with { Openness = Openness.Exempt, ExemptionClause = "14" });
        NeverPublic["依申请公开"] = await _walk.StartAsync(await ShutAsync("依申请公开") with { Openness = Openness.OnRequest, ExemptionClause = "16" });
        NeverPublic["保密中止"] = await _walk.ToAsync(InReview, await ShutAsync("保密中止"));
        await _walk.SignAllAsync(NeverPublic["保密中止"], Gate.Secrecy, Gate.Proofreading, Gate.FinalSign);
        await _walk.TakeAsync(NeverPublic["保密中止"], SecrecySuspend);
        NeverPublic["审核中改稿"] = await _walk.ToAsync(Ready, await ShutAsync("审核中改稿"));
        await _walk.TakeAsync(NeverPublic["审核中改稿"], EditInReview);
        NeverPublic["养老起草"] = await _walk.StartAsync(await ShutAsync("养老起草"));
        NeverPublic["限定知悉"] = await _walk.StartAsync(await ShutAsync("限定知悉"));
        await LimitAsync(NeverPublic["限定知悉"]);
        NeverPublic["解读草稿"] = await _walk.StartAsync(await ShutAsync("解读草稿") with { Interpretation = PolicyTexts.Interpretation with { Content = $"{Marks.Shut}解读草稿的主要内容" } }, "interpretation");
    }

    private async Task BuildTakenAwayAsync()
    {
        foreach (var state in new[] { Hidden, Unpublished })
        {
            KnownOutside[state.ToString()] = await _walk.ToAsync(state, await ShutAsync(state.ToString()));
        }

        await AfterAsync("撤回后隐藏", Withdrawn, id => _walk.TakeAsync(id, Hide));
        await AfterAsync("隐藏后清除", Hidden, id => _walk.TakeAsync(id, Purge));
        await AfterAsync("旧版隐藏", Published, ReplaceAndHideAsync);
        KnownOutside["养老隐藏"] = await _walk.ToAsync(Hidden, await ShutAsync("养老隐藏"));
        KnownOutside["应急补审未过"] = await _walk.ToAsync(EmergencyPublished, await ShutAsync("应急补审未过"));
        await _walk.TakeAsync(KnownOutside["应急补审未过"], RetroRefuse);
        await BuildWarningsAsync();
    }

    /// <summary>A form in review, and a warning that was put up from a form and refused; the form is hidden as well.</summary>
    private async Task BuildWarningsAsync()
    {
        var form = PortalCity.WarningForm() with { Body = $"{WarningForms.FormText.Body}{Marks.Shut}预警样表", MadeOn = ChinaTime.DayOf(_walk.Now) };
        NeverPublic["预警样表在审"] = await _walk.ToAsync(InReview, form, "warning_form");
        KnownOutside["隐藏的预警样表"] = await _walk.ToAsync(Published, form, "warning_form");
        KnownOutside["预警补审未过"] = (await _walk.PutUpAsync(await DocumentOfAsync(KnownOutside["隐藏的预警样表"]))).Id;
        await _walk.TakeAsync(KnownOutside["预警补审未过"], RetroRefuse);
        await _walk.TakeAsync(KnownOutside["隐藏的预警样表"], Hide);
    }

    private async Task BuildPublicAsync()
    {
        foreach (var state in new[] { Published, EmergencyPublished, Withdrawn, Superseded })
        {
            KnownOutside[$"公开{state}"] = await _walk.ToAsync(state, await OpenAsync($"公开{state}"));
        }

        KnownOutside["养老公开"] = await _walk.ToAsync(Published, await OpenAsync("养老公开"));
        KnownOutside["起草时另有文字"] = await _walk.StartAsync(await ShutAsync("起草时另有文字"));
        var open = await OpenAsync("起草时另有文字", new RevisionRelation(RelationKind.Related, await DocumentOfAsync(KnownOutside["Hidden"])));
        await _walk.TakeAsync(KnownOutside["起草时另有文字"], Edit, change: act => act with { Text = open });
        await ReleaseAsync(KnownOutside["起草时另有文字"]);

        KnownOutside["新版正在起草"] = await _walk.ToAsync(Published, await OpenAsync("新版正在起草"));
        var next = await ShutAsync("新版草稿") with { ChangeKind = ChangeKind.Major, ChangeNote = $"{Marks.Shut}更正说明" };
        NeverPublic["新版草稿"] = (await _walk.TakeAsync(KnownOutside["新版正在起草"], Revise, change: act => act with { Text = next })).Id;

        KnownOutside["隐藏后恢复"] = await _walk.ToAsync(Withdrawn, await OpenAsync("隐藏后恢复"));
        await _walk.TakeAsync(KnownOutside["隐藏后恢复"], Hide);
        await _walk.TakeAsync(KnownOutside["隐藏后恢复"], Unhide);
    }

    private async Task BuildCarriedOverAsync()
    {
        var published = new DateTimeOffset(2019, 12, 11, 23, 56, 51, TimeSpan.Zero);
        await portal.CarryOverAsync(await OpenAsync("迁移"), Organs.City, "01526376-3-/2019-1212001", published, PublishedPrecision.Second, OpenLegacyPath);
        var shut = await portal.CarryOverAsync(await ShutAsync("迁移后隐藏"), Organs.City, "01526376-3-/2019-1212002", published, PublishedPrecision.Second, ShutLegacyPath);
        KnownOutside["迁移后隐藏"] = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.Where(edition => edition.DocumentId == shut).Select(edition => edition.Id).SingleAsync());
        await _walk.TakeAsync(KnownOutside["迁移后隐藏"], Hide);
    }

    private Task<RevisionText> ShutAsync(string name) => Marks.TextAsync(portal, Marks.Shut, name);

    private Task<RevisionText> OpenAsync(string name, params RevisionRelation[] links) => Marks.TextAsync(portal, Marks.Open, name, links);

    private async Task AfterAsync(string name, EditorialState state, Func<Guid, Task> then)
    {
        KnownOutside[name] = await _walk.ToAsync(state, await ShutAsync(name));
        await then(KnownOutside[name]);
    }

    private async Task ReplaceAndHideAsync(Guid id)
    {
        var text = await OpenAsync("旧版隐藏") with { ChangeKind = ChangeKind.Major, ChangeNote = $"{Marks.Open}更正说明" };
        var next = await _walk.TakeAsync(id, Revise, change: act => act with { Text = text });
        await ReleaseAsync(next.Id);
        await _walk.TakeAsync(id, Hide);
    }

    private async Task ReleaseAsync(Guid id)
    {
        await _walk.TakeAsync(id, Submit);
        await _walk.SignAllAsync(id);
        await _walk.TakeAsync(id, Release);
    }

    private async Task<Guid> DocumentOfAsync(Guid edition) => (await _walk.FindAsync(edition)).DocumentId;

    private Task LimitAsync(Guid id) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        (await db.Editions.Include(edition => edition.Readers).SingleAsync(edition => edition.Id == id)).LimitTo([People.One(StaffRole.DraftingClerk).Id]);
        await db.SaveChangesAsync();
    });
}

using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Policies.Risks;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Data.Site;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Organisations;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>A small city in whose record book every kind of row was written at least once, by real steps.</summary>
public sealed class RecordBookCity : IAsyncLifetime
{
    public PortalUnderTest Portal { get; } = new(PortalStart.City);

    /// <summary>A published edition with an attachment.</summary>
    public Guid Published { get; private set; }

    public async Task InitializeAsync()
    {
        var walk = new CityWalk(Portal);
        Published = await walk.ToAsync(EditorialState.InReview, PortalCity.Notice() with { Files = [await Portal.InsideAsync(PortalCity.StoreFileAsync)] });
        await Portal.InsideAsync(services => ReviewAsync(services, walk));
        await walk.SignAllAsync(Published);
        await walk.TakeAsync(Published, EditorialEvent.Release);
        await walk.ToAsync(EditorialState.Withdrawn);
        await walk.TakeAsync(await walk.ToAsync(EditorialState.InReview), EditorialEvent.SecrecySuspend);
        var released = await walk.FindAsync(Published);
        await Portal.InsideAsync(services => services.GetRequiredService<TakeQuiz>().RunAsync("signing", [], People.One(StaffRole.UnitReviewer), "127.0.0.1", CancellationToken.None));
        await Portal.InsideAsync(services => services.GetRequiredService<PostingBook>()
            .EnterAsync(released.DocumentId, "village-board", new("东山村", "", walk.Now), People.One(StaffRole.DraftingClerk), walk.Now, "127.0.0.1", CancellationToken.None));
        await Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(
            new(LetterKind.Enquiry, Organs.Department.Path, new("路灯不亮", "集镇到学校的一段路夜里没有灯。", "", "来信人", "0875-0000000", ""), MayBePublished: true, MayBeContacted: true) { Files = [new(new string('a', 64), new string('b', 64), "现场.pdf", "application/pdf", 1)] }, Guid.NewGuid(), walk.Now, CancellationToken.None));
        var policy = await walk.StartAsync(PolicyCity.Policy(walk.Now), "policy");
        await Portal.InsideAsync(services => services.GetRequiredService<RiskBook>().WriteAsync(
            policy, new([RiskMethod.Visits], "走访了三个社区，老人担心换卡期间领不到津贴。", RiskLevel.Low, "") { Files = [new(new string('a', 64), "记录.pdf", "application/pdf", 1)] }, People.One(StaffRole.DraftingClerk), walk.Now, "127.0.0.1", CancellationToken.None));
        await Portal.InsideAsync(services => RegistersAsync(services, walk.Now));
        await Portal.MergeAsync(new([Organs.OtherDepartment.Key], Organs.Office.Key, null, ChinaTime.DayOf(walk.Now), "示例发〔2019〕1号"));
        await Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.SampleVerdicts.Add(SampleVerdict.Give(released, SampleOutcome.Sound, "", People.One(StaffRole.OfficeEditor), walk.Now));
            db.Flags.Add(PortalFlag.Set("written-once-test", walk.Now));
            return db.SaveChangesAsync();
        });
    }

    private static async Task RegistersAsync(IServiceProvider services, DateTimeOffset now)
    {
        var (editor, ct) = (People.One(StaffRole.OfficeEditor), CancellationToken.None);
        var concerns = services.GetRequiredService<ConcernBook>();
        var concern = await concerns.RegisterAsync(new("education", "学校课后服务什么时候全面开展？", ""), Guid.NewGuid(), editor, now, "127.0.0.1", ct);
        await concerns.TakeAsync(concern.Number, new(ConcernDeed.Assign, editor, now) { OrganPath = Organs.Department.Path, SeenVersion = concern.Version }, "127.0.0.1", ct);
        var incidents = services.GetRequiredService<IncidentBook>();
        var incident = await incidents.RegisterAsync(new("示例险情", IncidentLevel.Grave, now.AddHours(-9)), Guid.NewGuid(), editor, now, "127.0.0.1", ct);
        await incidents.TakeAsync(incident.Number, new(IncidentDeed.BreachStatement, Actor.System, now), "127.0.0.1", ct);
        var errors = services.GetRequiredService<SiteErrorBook>();
        var error = await errors.ReportAsync(new(SiteErrorKind.Other, "/", null, Organs.City.Path, "日期不对。"), Guid.NewGuid(), now, ct);
        await errors.TakeAsync(error.Id, new(SiteErrorEvent.Explain, editor, now, "已经核对，日期没有写错。"), "127.0.0.1", ct);
    }

    private async Task ReviewAsync(IServiceProvider services, CityWalk walk)
    {
        var (edition, reviewer) = (await walk.FindAsync(Published), People.One(StaffRole.UnitReviewer));
        await services.GetRequiredService<ReviewOpenings>().NoteAsync(edition, reviewer, walk.Now, "127.0.0.1", CancellationToken.None);
        await services.GetRequiredService<MarkBook>().AddAsync(Published, new MarkWords(MarkedPart.Title, "", "标题过长。"), edition.CurrentHash, reviewer, walk.Now, "127.0.0.1", CancellationToken.None);
    }

    public async Task DisposeAsync() => await Portal.DisposeAsync();
}

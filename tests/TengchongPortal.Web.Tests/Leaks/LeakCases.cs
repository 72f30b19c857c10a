using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using static TengchongPortal.Domain.Letters.LetterAct;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// Letters with every step that takes words, a copy that is still drafted and one that is public, a concern that nobody let out, and reports of errors: full
/// of marks that nobody outside may meet, but for the public copy.
/// </summary>
internal sealed class LeakCases(PortalUnderTest portal)
{
    private static readonly Actor _clerk = People.One(StaffRole.LettersClerk);

    private static readonly Actor _colleague = People.Another(StaffRole.LettersClerk);

    private static readonly Actor _drafter = People.One(StaffRole.DraftingClerk) with { Grants = [new(StaffRole.DraftingClerk, People.City), new(StaffRole.LettersClerk, People.City)] };

    private readonly CityWalk _walk = new(portal) { Words = Marks.Written };

    public async Task BuildAsync()
    {
        await portal.InsideAsync(async services =>
        {
            services.GetRequiredService<PortalDbContext>().Add(Column.Open(BeginCopy.ColumnKey, null, "咨询答复", "网上咨询事项的公开答复。", "", 30, OpenStage.Service));
            await services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
            await WriteAsync(services, LetterKind.Report, "刚收到");
            await HandleAsync(services);
            await PassOnAsync(services);
            await MergeAsync(services);
            await PartAsync(services);
            await TakeAsync(services, await WriteAsync(services, LetterKind.Complaint, "不受理"), Refuse, _clerk, wish => wish with { Ground = RefusalGround.Unclear });
        });
        await CopyAsync("公开稿在起草", text => text);
        var copy = await CopyAsync("公开稿已发布", text => text with { Title = $"{Marks.Open}来信的答复", Summary = $"{Marks.Open}来信概述。", Body = $"## 来信内容\n\n{Marks.Open}来信\n\n## 答复\n\n{Marks.Open}答复\n" });
        await _walk.ReleaseAsync(copy);
        await portal.InsideAsync(services => services.GetRequiredService<ConcernBook>().RegisterAsync(
            new("education", $"{Marks.Case}县城中心小学什么时候扩建", $"{Marks.Case}论坛"), Guid.NewGuid(), People.One(StaffRole.OfficeEditor), _walk.Now, "", CancellationToken.None));
        await portal.InsideAsync(services => services.GetRequiredService<SiteErrorBook>().ReportAsync(
            new(SiteErrorKind.Personal, $"/{Marks.Case}", null, Organs.City.Path, $"{Marks.Case}网页上有我的电话"), Guid.NewGuid(), _walk.Now, CancellationToken.None));
    }

    /// <summary>Accepted, helped with, extended, asked about, answered, asked back, answered again, rated and begun anew.</summary>
    private static async Task HandleAsync(IServiceProvider services)
    {
        var letter = await WriteAsync(services, LetterKind.Help, "办理中");
        await TakeAsync(services, letter, Accept);
        await TakeAsync(services, letter, Involve, _clerk, wish => wish with { Organ = "tc-d01" });
        await TakeAsync(services, letter, Contribute);
        await TakeAsync(services, letter, AskExtension);
        await TakeAsync(services, letter, Extend, _colleague);
        await TakeAsync(services, letter, AskForDetail);
        await TakeAsync(services, letter, GiveDetail, null);
        await TakeAsync(services, letter, ReadContact);
        await TakeAsync(services, letter, Hold);
        await TakeAsync(services, letter, LetGo);
        await TakeAsync(services, letter, LetterAct.Answer);
        await TakeAsync(services, letter, AskBack, null);
        await TakeAsync(services, letter, LetterAct.Answer);
        await TakeAsync(services, letter, Rate, null, wish => wish with { Rating = LetterRating.Fair });
        await TakeAsync(services, letter, Reopen, null);
    }

    private static async Task PassOnAsync(IServiceProvider services)
    {
        var letter = await WriteAsync(services, LetterKind.Help, "转来转去");
        await TakeAsync(services, letter, Transfer, _clerk, wish => wish with { Organ = "tc-d01" });
        await TakeAsync(services, letter, HandBack);
        await TakeAsync(services, letter, Assign, _clerk, wish => wish with { Organ = "tc-d02" });
        await TakeAsync(services, letter, Accept);
        await TakeAsync(services, letter, AskExtension);
        await TakeAsync(services, letter, DeclineExtension, _colleague);
        await TakeAsync(services, letter, WithdrawConsent, null);
    }

    private static async Task MergeAsync(IServiceProvider services)
    {
        var (lead, _) = await PairAsync(services, "牵头", "并办");
        await TakeAsync(services, lead, LetterAct.Answer);
    }

    /// <summary>Merged and taken apart again; merged and moved along to another organ; detail that came by telephone.</summary>
    private static async Task PartAsync(IServiceProvider services)
    {
        var (_, apart) = await PairAsync(services, "误作牵头", "误并");
        await TakeAsync(services, apart, Unmerge);
        await TakeAsync(services, apart, AskForDetail);
        await TakeAsync(services, apart, NoteDetail);
        var (moved, _) = await PairAsync(services, "转走的牵头", "跟着转走");
        await TakeAsync(services, moved, Transfer, _clerk, wish => wish with { Organ = "tc-d01" });
    }

    private static async Task<(Guid Lead, Guid Follower)> PairAsync(IServiceProvider services, string one, string other)
    {
        var (lead, follower) = (await WriteAsync(services, LetterKind.Help, one), await WriteAsync(services, LetterKind.Help, other));
        await TakeAsync(services, lead, Accept);
        await TakeAsync(services, follower, Accept);
        var number = await services.GetRequiredService<PortalDbContext>().Letters.Where(letter => letter.Id == lead).Select(letter => letter.Number).SingleAsync();
        await TakeAsync(services, follower, Merge, _clerk, wish => wish with { Lead = number });
        return (lead, follower);
    }

    /// <returns>The edition of the copy.</returns>
    private async Task<Guid> CopyAsync(string name, Func<RevisionText, RevisionText> written)
    {
        var copy = await portal.InsideAsync(async services =>
        {
            var letter = await WriteAsync(services, LetterKind.Help, name);
            await TakeAsync(services, letter, Accept);
            await TakeAsync(services, letter, LetterAct.Answer);
            return await services.GetRequiredService<BeginCopy>().RunAsync(letter, await VersionAsync(services, letter), _drafter, Now(services), "", CancellationToken.None);
        });
        var text = written((await _walk.FindAsync(copy)).Current.Text);
        await _walk.TakeAsync(copy, EditorialEvent.Edit, change: act => act with { Text = text });
        return copy;
    }

    private static Task<Guid> WriteAsync(IServiceProvider services, LetterKind kind, string name)
    {
        var words = new LetterWords($"{Marks.Case}{name}的事", $"{Marks.Case}{name}，请来修一修。", $"{Marks.Case}地点", $"{Marks.Case}姓名", "13912345678", "anquan@example.test");
        return services.GetRequiredService<ReceiveLetter>().RunAsync(new(kind, Organs.City.Path, words, true, true), Guid.NewGuid(), Now(services), CancellationToken.None);
    }

    private static Task TakeAsync(IServiceProvider services, Guid letter, LetterAct act) => TakeAsync(services, letter, act, _clerk);

    /// <param name="actor">Null for the writer.</param>
    private static async Task TakeAsync(IServiceProvider services, Guid letter, LetterAct act, Actor? actor, Func<LetterWish, LetterWish>? change = null)
    {
        var wish = new LetterWish(act) { SeenVersion = await VersionAsync(services, letter), Words = $"{Marks.Case}{act}：经现场查看，情况属实，原因是线路老化；已经更换线路和灯具，今后每月巡查一次，有疑问请联系。" };
        await services.GetRequiredService<LetterSteps>().TakeAsync(letter, change is null ? wish : change(wish), actor, Now(services), "", CancellationToken.None);
    }

    private static Task<long> VersionAsync(IServiceProvider services, Guid letter) => services.GetRequiredService<PortalDbContext>().Letters.AsNoTracking().Where(one => one.Id == letter).Select(one => one.Version).SingleAsync();

    private static DateTimeOffset Now(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();
}

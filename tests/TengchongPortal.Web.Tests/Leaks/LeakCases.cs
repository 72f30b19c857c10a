using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Letters with every step that takes words, a concern that nobody let out, and reports of errors: full of marks that nobody outside may meet.</summary>
internal sealed class LeakCases(PortalUnderTest portal)
{
    private static readonly Actor _clerk = People.One(StaffRole.LettersClerk);

    public async Task BuildAsync()
    {
        await portal.InsideAsync(async services =>
        {
            await WriteAsync(services, LetterKind.Report, "刚收到");
            var letter = await WriteAsync(services, LetterKind.Help, "办理中");
            await TakeAsync(services, letter, LetterAct.Accept);
            await TakeAsync(services, letter, LetterAct.Involve, "tc-d01");
            await TakeAsync(services, letter, LetterAct.AskExtension);
            await TakeAsync(services, letter, LetterAct.ReadContact);
            await TakeAsync(services, letter, LetterAct.Hold);
            await TakeAsync(services, letter, LetterAct.Answer);
            var refused = await WriteAsync(services, LetterKind.Complaint, "不受理");
            await TakeAsync(services, refused, LetterAct.Refuse, ground: RefusalGround.Unclear);
        });
        await portal.InsideAsync(services => services.GetRequiredService<ConcernBook>().RegisterAsync(
            new("education", $"{Marks.Case}县城中心小学什么时候扩建", $"{Marks.Case}论坛"), Guid.NewGuid(), People.One(StaffRole.OfficeEditor), Now(services), "", CancellationToken.None));
        await portal.InsideAsync(services => services.GetRequiredService<SiteErrorBook>().ReportAsync(
            new(SiteErrorKind.Personal, $"/{Marks.Case}", null, Organs.City.Path, $"{Marks.Case}网页上有我的电话"), Guid.NewGuid(), Now(services), CancellationToken.None));
    }

    private static Task<Guid> WriteAsync(IServiceProvider services, LetterKind kind, string name)
    {
        var words = new LetterWords($"{Marks.Case}{name}的事", $"{Marks.Case}{name}，请来修一修。", $"{Marks.Case}地点", $"{Marks.Case}姓名", "13912345678", "anquan@example.test");
        return services.GetRequiredService<ReceiveLetter>().RunAsync(new(kind, Organs.City.Path, words, true, true), Guid.NewGuid(), Now(services), CancellationToken.None);
    }

    private static async Task TakeAsync(IServiceProvider services, Guid letter, LetterAct act, string organ = "", RefusalGround? ground = null)
    {
        var version = await services.GetRequiredService<PortalDbContext>().Letters.AsNoTracking().Where(one => one.Id == letter).Select(one => one.Version).SingleAsync();
        var wish = new LetterWish(act) { SeenVersion = version, Organ = organ, Ground = ground, Words = $"{Marks.Case}{act}：经现场查看，情况属实，原因是线路老化；已经更换线路和灯具，今后每月巡查一次，有疑问请联系。" };
        await services.GetRequiredService<LetterSteps>().TakeAsync(letter, wish, _clerk, Now(services), "", CancellationToken.None);
    }

    private static DateTimeOffset Now(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>Letters and reports of errors at the moment before they are sent: by a citizen, by the clerk who answers, and by the writer who asks back.</summary>
internal sealed class LetterDeeds(PortalUnderTest portal)
{
    public static readonly IReadOnlyList<string> All = [nameof(WriteLetterAsync), nameof(WriteLetterWithFileAsync), nameof(AnswerLetterAsync), nameof(AskBackAsync), nameof(ReportErrorAsync)];

    private const string Asked = "那一盏修好了，巷口的另一盏什么时候修？";

    private static readonly Actor _clerk = People.One(StaffRole.LettersClerk);

    private DateTimeOffset Now => new CityWalk(portal).Now;

    public Task<Deed> PrepareAsync(string deed) => deed switch
    {
        nameof(WriteLetterAsync) => WriteLetterAsync(),
        nameof(WriteLetterWithFileAsync) => WriteLetterWithFileAsync(),
        nameof(AnswerLetterAsync) => AnswerLetterAsync(),
        nameof(AskBackAsync) => AskBackAsync(),
        _ => ReportErrorAsync(),
    };

    private async Task<Deed> WriteLetterAsync()
    {
        var (writer, already) = (portal.Visitor(), await LettersAsync());
        var form = LetterTown.Filled(await writer.OpenAsync("/letters/new"));
        return new(writer, form, page => page.Form("letter-form"), ("Text", LetterTown.Text), async () => await LettersAsync() - already);
    }

    private async Task<Deed> WriteLetterWithFileAsync()
    {
        var (writer, already) = (portal.Visitor(), await FilesAsync());
        var form = LetterTown.Filled(await writer.OpenAsync("/letters/new"));
        return new(writer, WithFile(form), page => WithFile(page.Form("letter-form")), ("Text", LetterTown.Text), async () => await FilesAsync() - already);
    }

    private async Task<Deed> AnswerLetterAsync()
    {
        var entry = new LetterEntry(LetterKind.Help, People.Department, new("石榴巷路灯不亮", LetterTown.Text, "", LetterTown.Writer, LetterTown.Phone, ""), true, true);
        var id = await portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, Guid.NewGuid(), Now, CancellationToken.None));
        await StepAsync(id, new(LetterAct.Accept) { SeenVersion = 1 });
        var clerk = portal.SignedInAs(_clerk);
        var form = (await clerk.OpenAsync($"/staff/letters/{id}/steps/{LetterAct.Answer}")).Form("letter-step").With(("Words", LetterTown.Answer));
        return new(clerk, form, page => page.Form("letter-step"), ("Words", LetterTown.Answer), () => EventsAsync(id, LetterAct.Answer));
    }

    private async Task<Deed> AskBackAsync()
    {
        var writer = portal.Visitor();
        var letter = LetterTown.Filled(await writer.OpenAsync("/letters/new"));
        var opening = Receipt.OpeningOf(Guid.Parse(letter["FormKey"][0]));
        await writer.SendAsync(letter);
        var id = await portal.AskAsync(db => db.Letters.Where(one => one.OpeningHash == opening).Select(one => one.Id).SingleAsync());
        await StepAsync(id, new(LetterAct.Accept) { SeenVersion = 1 });
        await StepAsync(id, new(LetterAct.Answer) { SeenVersion = 2, Words = LetterTown.Answer });
        var form = (await writer.OpenAsync("/letters/status")).Form("writer-AskBack").With(("Words", Asked));
        return new(writer, form, page => page.Form("writer-AskBack"), ("Words", Asked), () => EventsAsync(id, LetterAct.AskBack));
    }

    private async Task<Deed> ReportErrorAsync()
    {
        var (reader, about) = (portal.Visitor(), $"/organs?name={Guid.NewGuid():N}");
        var form = (await reader.OpenAsync($"/site-errors/new?about={Uri.EscapeDataString(about)}")).Form("site-error-form").With(("Kind", "Link"), ("Words", "电话打不通"));
        return new(reader, form, page => page.Form("site-error-form"), ("Words", "电话打不通"), () => portal.AskAsync(db => db.SiteErrors.CountAsync(one => one.About == about)));
    }

    private static FilledForm WithFile(FilledForm form) => form.Attach("Files", "现场.pdf", Deeds.Pdf, "application/pdf");

    private Task<LetterEvent> StepAsync(Guid id, LetterWish wish) =>
        portal.InsideAsync(services => services.GetRequiredService<LetterSteps>().TakeAsync(id, wish, _clerk, Now, "127.0.0.1", CancellationToken.None));

    private Task<int> LettersAsync() => portal.AskAsync(db => db.Letters.CountAsync());

    private Task<int> FilesAsync() => portal.AskAsync(db => db.LetterFiles.CountAsync());

    private Task<int> EventsAsync(Guid id, LetterAct taken) => portal.AskAsync(db => db.LetterEvents.CountAsync(line => line.LetterId == id && line.Act == taken));
}

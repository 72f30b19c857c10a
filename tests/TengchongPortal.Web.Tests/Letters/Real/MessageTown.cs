using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>
/// The small city with eighteen departments more, each with a clerk, into which messages of a file come as letters: by the portal's own use cases, at their
/// own moments, accepted and answered by the department that answered them. A way of the tests alone; the portal has none.
/// </summary>
internal sealed class MessageTown : IAsyncDisposable
{
    public const string Writer = "段正明之";

    /// <summary>After all of them, and early enough that the years of all stand on the page of figures.</summary>
    public static readonly DateTimeOffset Now = ChinaTime.StartOf(new(2020, 3, 2)).AddHours(9);

    private readonly Dictionary<string, Actor> _clerks = [];
    private readonly HashSet<Guid> _known = [];

    private MessageTown()
    {
    }

    public PortalUnderTest Portal { get; } = new(PortalStart.City) { Clock = new FakeTimeProvider(Now) };

    public Guid Office { get; private set; }

    public static async Task<MessageTown> OpenAsync()
    {
        var town = new MessageTown();
        await town.Portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Organs.AddRange(Departments.All);
            db.Add(Column.Open(BeginCopy.ColumnKey, null, "咨询答复", "网上咨询事项的公开答复。", "", 30, OpenStage.Service));
            return db.SaveChangesAsync();
        });
        foreach (var organ in Departments.All.Append(Organs.City))
        {
            var account = await town.Portal.AddAsync($"xin-{organ.Key}", organ, null, StaffRole.LettersClerk, StaffRole.DraftingClerk);
            town._clerks[organ.Path] = new(account.Id, account.DisplayName, [new(StaffRole.LettersClerk, organ.Path), new(StaffRole.DraftingClerk, organ.Path)]);
        }

        town.Office = town.ClerkOf(Organs.City).Id;
        return town;
    }

    public Actor ClerkOf(Organ organ) => _clerks[organ.Path];

    /// <summary>Line by line; one bad line never stops or spoils the rest. The same file again adds nothing.</summary>
    public async Task<MessageReport> LoadAsync(string file, IEnumerable<string> lines)
    {
        var report = new MessageReport();
        foreach (var (at, line) in lines.Index())
        {
            try
            {
                await TakeAsync(file, RealMessage.Read(line), report);
            }
            catch (FormatException fault)
            {
                report.Refusals.Add((at + 1, fault.Message));
            }
            catch (RuleBrokenException refusal)
            {
                report.Refusals.Add((at + 1, refusal.Rule));
            }
        }

        return report;
    }

    public async ValueTask DisposeAsync() => await Portal.DisposeAsync();

    private async Task TakeAsync(string file, RealMessage message, MessageReport report)
    {
        var organ = Departments.Of(message) ?? throw new FormatException("organ");
        var (asked, key) = (ChinaTime.StartOf(message.AskedOn).AddHours(10), new Guid(Digest($"{file}|{message.Number}")));
        var words = new LetterWords(message.Subject, message.Text, "", Writer, PhoneOf(message), "");
        var entry = new LetterEntry(message.Kind, organ.Path, words, message.Kind != LetterKind.Report, MayBeContacted: true);
        var id = await Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, key, asked, CancellationToken.None));
        if (!_known.Add(id))
        {
            report.Unchanged++;
            return;
        }

        report.Letters[id] = message;
        if (message.AnsweredOn is { } day && message.Answer.Length > 0)
        {
            await AnswerAsync(id, message, organ, ChinaTime.StartOf(day).AddHours(16), report);
        }
    }

    private async Task AnswerAsync(Guid id, RealMessage message, Organ organ, DateTimeOffset at, MessageReport report)
    {
        var clerk = ClerkOf(organ);
        await StepAsync(id, new(LetterAct.Accept) { SeenVersion = 1 }, clerk, ChinaTime.StartOf(message.AskedOn).AddHours(15));
        try
        {
            await StepAsync(id, new(LetterAct.Answer) { Words = message.Answer, SeenVersion = 2 }, clerk, at);
            report.Answered.Add(id);
        }
        catch (RuleBrokenException refusal) when (refusal.Rule == "letters.answer")
        {
            // Too short to say anything, or too long: such a letter stays in hand.
            report.NoAnswers.Add(id);
        }
    }

    private Task<LetterEvent> StepAsync(Guid id, LetterWish wish, Actor clerk, DateTimeOffset at) =>
        Portal.InsideAsync(services => services.GetRequiredService<LetterSteps>().TakeAsync(id, wish, clerk, at, "127.0.0.1", CancellationToken.None));

    public static string PhoneOf(RealMessage message) => $"139{Math.Abs(BitConverter.ToInt32(Digest(message.Number))) % 100_000_000:00000000}";

    private static byte[] Digest(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words))[..16];
}

/// <summary>What became of the lines of a file.</summary>
internal sealed class MessageReport
{
    public Dictionary<Guid, RealMessage> Letters { get; } = [];

    public HashSet<Guid> Answered { get; } = [];

    /// <summary>Letters whose answer the portal refuses.</summary>
    public HashSet<Guid> NoAnswers { get; } = [];

    public int Unchanged { get; set; }

    public List<(int Line, string Fault)> Refusals { get; } = [];
}

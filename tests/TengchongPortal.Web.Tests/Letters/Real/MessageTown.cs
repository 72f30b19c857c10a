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

    /// <summary>
    /// Line by line; one bad line never stops or spoils the rest, and the same file again adds nothing. What happened to all of them is done in the order of
    /// its moments, for the audit trail knows no way back in time.
    /// </summary>
    public async Task<MessageReport> LoadAsync(params (string File, IEnumerable<string> Lines)[] files)
    {
        var report = new MessageReport();
        var deeds = files.SelectMany(file => file.Lines.Index().SelectMany(line => DeedsOf(file.File, line.Index + 1, line.Item, report))).ToList();
        foreach (var deed in deeds.OrderBy(deed => deed.At))
        {
            try
            {
                await deed.DoAsync();
            }
            catch (RuleBrokenException refusal)
            {
                report.Refusals.Add((deed.Line, refusal.Rule));
            }
        }

        report.Refusals.Sort();
        return report;
    }

    public async ValueTask DisposeAsync() => await Portal.DisposeAsync();

    private IReadOnlyList<Deed> DeedsOf(string file, int line, string words, MessageReport report)
    {
        try
        {
            var message = RealMessage.Read(words);
            var (clerk, taken) = (ClerkOf(Departments.Of(message) ?? throw new FormatException("organ")), Guid.Empty);
            Deed received = new(AtOf(message.AskedOn, 10), line, async () => taken = await ReceiveAsync(file, message, report));
            return message.AnsweredOn is not { } day || message.Answer.Length == 0 ? [received] :
            [
                received,
                new(AtOf(message.AskedOn, 15), line, () => taken == Guid.Empty ? Task.CompletedTask : StepAsync(taken, new(LetterAct.Accept) { SeenVersion = 1 }, clerk, AtOf(message.AskedOn, 15))),
                new(AtOf(day, 16), line, () => taken == Guid.Empty ? Task.CompletedTask : AnswerAsync(taken, message.Answer, clerk, AtOf(day, 16), report)),
            ];
        }
        catch (FormatException fault)
        {
            report.Refusals.Add((line, fault.Message));
            return [];
        }
    }

    /// <returns>The letter; empty for one that was there already.</returns>
    private async Task<Guid> ReceiveAsync(string file, RealMessage message, MessageReport report)
    {
        var words = new LetterWords(message.Subject, message.Text, "", Writer, PhoneOf(message), "");
        var entry = new LetterEntry(message.Kind, Departments.Of(message)!.Path, words, message.Kind != LetterKind.Report, MayBeContacted: true);
        var id = await Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, new Guid(Digest($"{file}|{message.Number}")), AtOf(message.AskedOn, 10), CancellationToken.None));
        if (!_known.Add(id))
        {
            report.Unchanged++;
            return Guid.Empty;
        }

        report.Letters[id] = message;
        return id;
    }

    private async Task AnswerAsync(Guid id, string answer, Actor clerk, DateTimeOffset at, MessageReport report)
    {
        try
        {
            await StepAsync(id, new(LetterAct.Answer) { Words = answer, SeenVersion = 2 }, clerk, at);
            report.Answered.Add(id);
        }
        catch (RuleBrokenException refusal) when (refusal.Rule == "letters.answer")
        {
            // Too short to say anything, or too long: such a letter stays in hand.
            report.NoAnswers.Add(id);
        }
    }

    private static DateTimeOffset AtOf(DateOnly day, int hour) => ChinaTime.StartOf(day).AddHours(hour);

    private Task<LetterEvent> StepAsync(Guid id, LetterWish wish, Actor clerk, DateTimeOffset at) =>
        Portal.InsideAsync(services => services.GetRequiredService<LetterSteps>().TakeAsync(id, wish, clerk, at, "127.0.0.1", CancellationToken.None));

    public static string PhoneOf(RealMessage message) => $"139{Math.Abs(BitConverter.ToInt32(Digest(message.Number))) % 100_000_000:00000000}";

    private static byte[] Digest(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words))[..16];
}

/// <summary>Something that happened to a letter at a moment.</summary>
internal sealed record Deed(DateTimeOffset At, int Line, Func<Task> DoAsync);

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

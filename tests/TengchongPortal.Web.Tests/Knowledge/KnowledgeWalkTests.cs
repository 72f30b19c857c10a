using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>
/// Random histories in which entries come, are confirmed, revised, hidden and run out, and what they rest on is hidden, withdrawn, repealed and freed: after
/// each step the register and every channel tell exactly the entries that a rule of this test's own allows, and the difference feed brings every old export
/// to the new one.
/// </summary>
public sealed class KnowledgeWalkTests(ITestOutputHelper output)
{
    private static readonly int _steps = Depth.Of(12, 24);

    /// <summary>As many as every list of the citizens shows at once.</summary>
    private const int MostEntries = 8;

    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9);

    [Fact]
    public async Task No_history_tells_an_entry_that_ended_or_whose_source_did_and_the_feed_keeps_up_with_every_export()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine(FormattableString.Invariant($"PORTAL_TEST_SEED={seed}"));
        for (var walk = 0; walk < Depth.Of(1, 12); walk++)
        {
            using var portal = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(_start) };
            await new History(portal, new(seed + walk)).RunAsync();
        }
    }

    private sealed class History(PortalUnderTest portal, Random random)
    {
        private readonly List<Source> _sources = [];
        private readonly List<Entry> _entries = [];
        private readonly List<(long Cursor, Dictionary<Guid, string> Rows)> _exports = [];
        private readonly Channels _channels = new(portal);

        private CityWalk Walk => new(portal);

        private DateOnly Today => ChinaTime.DayOf(Walk.Now);

        public async Task RunAsync()
        {
            await AddSourceAsync();
            await AddEntryAsync();
            await CompareAsync();
            for (var step = 0; step < _steps; step++)
            {
                await (random.Next(10) switch
                {
                    0 => AddSourceAsync(),
                    1 or 2 when _entries.Count < MostEntries => AddEntryAsync(),
                    3 => ToggleAsync(Pick(_sources)),
                    4 => RepealAsync(Pick(_sources)),
                    5 => FreeAsync(Pick(_sources)),
                    6 => HideEntryAsync(Pick(_entries)),
                    7 => ConfirmAsync(Pick(_entries)),
                    _ => JumpAsync(),
                });
                await CompareAsync();
            }

            Assert.Empty(_channels.Blind);
        }

        private T Pick<T>(List<T> list) => list[random.Next(list.Count)];

        private async Task AddSourceAsync()
        {
            DateOnly? until = random.Next(3) == 0 ? Today.AddDays(random.Next(1, 60)) : null;
            var edition = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"第{_sources.Count + 1}号通知") with { ColumnId = Columns.Policies.Id, MadeOn = Today, ExpiresOn = until }));
            _sources.Add(new(edition) { Until = until });
        }

        private async Task AddEntryAsync()
        {
            var (until, named) = (Today.AddDays(random.Next(0, 90)), _sources.OrderBy(_ => random.Next()).Take(random.Next(1, 3)).ToList());
            var name = $"{"甲乙丙丁戊己庚辛壬癸"[_entries.Count]}{"子丑寅卯辰巳午未申酉"[_entries.Count]}";
            var text = KnowledgeTown.Entry(Walk.Now, named[0].Edition.DocumentId, $"{name}{Channels.Asked}？", until, _entries.Count > 0 && random.Next(4) == 0 ? [] : [AnswerChannel.Hotline]) with
            {
                Body = $"{name}号津贴每人每月增加五十元，按月通过社会保障卡发放。",
                Relations = [.. named.Select(source => new RevisionRelation(RelationKind.Answers, source.Edition.DocumentId))],
            };
            var (before, letter) = (await CursorAsync(), await AskAsync(text.Title));
            var edition = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, text, KnowledgeFacts.TypeKey));
            _entries.Add(new(new(edition, named[0].Edition.DocumentId, text.Knowledge!.IsForHotline, letter, before, await CursorAsync()), until, named));
        }

        /// <summary>Somebody asks just this, and a clerk has accepted the letter.</summary>
        private Task<Guid> AskAsync(string subject) => portal.InsideAsync(async services =>
        {
            var words = new LetterWords(subject, LetterTown.Text, "", LetterTown.Writer, LetterTown.Phone, "");
            var letter = await services.GetRequiredService<ReceiveLetter>().RunAsync(new(LetterKind.Enquiry, Organs.Department.Path, words, true, true), Guid.NewGuid(), Walk.Now, CancellationToken.None);
            var seen = await services.GetRequiredService<PortalDbContext>().Letters.Where(one => one.Id == letter).Select(one => one.Version).SingleAsync();
            await services.GetRequiredService<LetterSteps>().TakeAsync(letter, new(LetterAct.Accept) { SeenVersion = seen }, People.One(StaffRole.LettersClerk), Walk.Now, "127.0.0.1", CancellationToken.None);
            return letter;
        });

        private async Task ToggleAsync(Source source)
        {
            await Walk.TakeAsync(source.Edition.Id, source.IsHidden ? EditorialEvent.Unhide : EditorialEvent.Hide);
            source.IsHidden = !source.IsHidden;
        }

        private async Task RepealAsync(Source source)
        {
            if (source.Repeal is null && !source.IsHidden)
            {
                (source.Repeal, source.RepealedOn) = (await Walk.RepealAsync(source.Edition.DocumentId), Today);
            }
        }

        private async Task FreeAsync(Source source)
        {
            if (source.Repeal is { } repeal)
            {
                await Walk.DecideAsync(repeal.Id, EditorialEvent.Unpublish);
                source.Repeal = null;
            }
        }

        private async Task HideEntryAsync(Entry entry)
        {
            await Walk.TakeAsync(entry.Edition.Id, entry.IsHidden ? EditorialEvent.Unhide : EditorialEvent.Hide);
            entry.IsHidden = !entry.IsHidden;
        }

        private async Task ConfirmAsync(Entry entry)
        {
            var refusal = await Record.ExceptionAsync(() => portal.InsideAsync(services => services.GetRequiredService<ConfirmEntry>()
                .RunAsync(entry.Edition.DocumentId, entry.Edition.Id, People.One(StaffRole.DraftingClerk), Walk.Now, "127.0.0.1", CancellationToken.None)));
            Assert.Equal(entry.IsToldOn(Today), refusal is null);
        }

        private async Task JumpAsync()
        {
            var days = random.Next(0, 25);
            portal.Clock!.SetUtcNow(days == 0 ? ChinaTime.StartOf(Today.AddDays(1)) : Walk.Now.AddDays(days));
            if (random.Next(2) == 0)
            {
                await portal.GoRoundAsync();
            }
        }

        private async Task CompareAsync()
        {
            var allowed = _entries.Where(entry => entry.IsToldOn(Today)).Select(entry => entry.Edition.DocumentId).ToHashSet();
            var told = await portal.InsideAsync(async services =>
            {
                var (register, id) = (services.GetRequiredService<PublicRegister>(), KnowledgeFacts.TypeKey);
                return new[]
                {
                    await register.Records.Where(record => record.TypeKey == id).Select(record => record.DocumentId).ToListAsync(),
                    await register.Editions.Where(record => record.TypeKey == id && record.Visibility == PublicVisibility.Shown).Select(record => record.DocumentId).ToListAsync(),
                    await register.Knowledge.Select(entry => entry.DocumentId).ToListAsync(),
                    await register.Relations.Where(link => link.Kind == RelationKind.Answers).Select(link => link.FromDocumentId).Distinct().ToListAsync(),
                };
            });
            Assert.All(told, ids => Assert.Equal(allowed.Order(), ids.Order()));
            await _channels.CompareAsync(AskedOf(entry => entry.IsToldOn(Today)), AskedOf(entry => !entry.IsToldOn(Today)));
            await CompareExportsAsync([.. _entries.Where(entry => entry.IsForHotline && entry.IsToldOn(Today)).Select(entry => entry.Edition.DocumentId)]);
        }

        private List<AskedEntry> AskedOf(Func<Entry, bool> are) => [.. _entries.Where(are).Select(entry => entry.Asked)];

        /// <summary>Each export of before, with what the feed tells after its place laid over it, is the export of now.</summary>
        private async Task CompareExportsAsync(HashSet<Guid> allowed)
        {
            var now = (await portal.ExportAsync()).ToDictionary(row => row.Id, row => row.Digest);
            Assert.Equal(allowed.Order(), now.Keys.Order());
            foreach (var (cursor, rows) in _exports)
            {
                var laid = new Dictionary<Guid, string>(rows);
                var difference = await portal.ChangesAsync(cursor);
                Assert.True(difference.Cursor >= cursor);
                foreach (var step in difference.Steps)
                {
                    Assert.Equal(step.Kind, step.Row is null ? KnowledgeChangeKind.Removed : laid.ContainsKey(step.Id) ? KnowledgeChangeKind.Changed : KnowledgeChangeKind.Added);
                    laid.Remove(step.Id);
                    if (step.Row is { } row)
                    {
                        laid.Add(step.Id, row.Digest);
                    }
                }

                Assert.Equal(now.OrderBy(row => row.Key), laid.OrderBy(row => row.Key));
            }

            _exports.Add((await CursorAsync(), now));
        }

        private Task<long> CursorAsync() => portal.InsideAsync(services => services.GetRequiredService<KnowledgeReading>().CursorAsync(CancellationToken.None));
    }

    private sealed class Source(Edition edition)
    {
        public Edition Edition => edition;

        public DateOnly? Until { get; init; }

        public bool IsHidden { get; set; }

        public Edition? Repeal { get; set; }

        public DateOnly RepealedOn { get; set; }

        public bool HoldsOn(DateOnly today) => !IsHidden && (Until is not { } last || today <= last) && (Repeal is null || today < RepealedOn);
    }

    private sealed class Entry(AskedEntry asked, DateOnly until, IReadOnlyList<Source> sources)
    {
        public AskedEntry Asked => asked;

        public Edition Edition => asked.Edition;

        public bool IsForHotline => asked.IsForHotline;

        public bool IsHidden { get; set; }

        public bool IsToldOn(DateOnly today) => !IsHidden && today <= until && sources.All(source => source.HoldsOn(today));
    }
}

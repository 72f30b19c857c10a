using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Web.Tests.Staff.Organisations;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>
/// Whoever leaves, is away, or loses the organ: after any sequence of it every open letter, concern and report of an error has a living person who may go on
/// with it, or stands in the list of what nobody does; and whoever left is named with what was in hand (R169).
/// </summary>
public sealed class NoOrphanTests(ITestOutputHelper output)
{
    private const int Steps = 25;

    private static readonly Actor _administrator = People.One(StaffRole.SystemAdministrator);

    [Fact]
    public async Task Nothing_is_ever_nobodys_and_unseen()
    {
        var orphans = 0;
        for (var seed = 1; seed <= Depth.Of(3, 40); seed++)
        {
            output.WriteLine(FormattableString.Invariant($"Seed {seed}"));
            orphans += await OrphansOfAsync(seed);
        }

        Assert.True(orphans > 0, "In no history was anything ever nobody's.");
    }

    private static async Task<int> OrphansOfAsync(int seed)
    {
        await using var town = await LetterTown.OpenAsync();
        var scene = new Scene(town, new Random(seed));
        await scene.BeginAsync();
        for (var step = 0; step < Steps; step++)
        {
            await scene.StepAsync();
            await scene.CheckAsync();
        }

        return scene.Orphans;
    }

    private sealed class Scene(LetterTown town, Random random)
    {
        private readonly List<Guid> _clerks = [town.Clerk.Id, town.Colleague.Id, town.Neighbour.Id, town.Office.Id, People.One(StaffRole.LettersClerk).Id, People.Another(StaffRole.LettersClerk).Id];
        private bool _isMerged;

        public int Orphans { get; private set; }

        public Task BeginAsync() => town.Portal.InsideAsync(async services =>
        {
            var now = town.Clock.GetUtcNow();
            var concern = await services.GetRequiredService<ConcernBook>().RegisterAsync(new("education", "县城中心小学扩建什么时候完工？", ""), Guid.NewGuid(), People.One(StaffRole.OfficeEditor), now, "", CancellationToken.None);
            await services.GetRequiredService<ConcernBook>().TakeAsync(concern.Number, new(ConcernDeed.Assign, People.One(StaffRole.OfficeEditor), now) { OrganPath = Organs.OtherDepartment.Path, SeenVersion = concern.Version }, "", CancellationToken.None);
            await services.GetRequiredService<SiteErrorBook>().ReportAsync(new(SiteErrorKind.Outdated, "/organs/tc-d02", null, Organs.OtherDepartment.Path, "电话写错了一位。"), Guid.NewGuid(), now, CancellationToken.None);
        });

        public async Task StepAsync()
        {
            town.Clock.Advance(TimeSpan.FromHours(random.Next(1, 40)));
            try
            {
                await (random.Next(10) switch
                {
                    < 3 => WriteAsync(),
                    3 => AcceptAsync(),
                    4 => InvolveAsync(),
                    5 or 6 => DisableAsync(),
                    7 => EnableAsync(),
                    8 => AbsentAsync(),
                    _ => MergeAsync(),
                });
            }
            catch (RuleBrokenException)
            {
                // What the portal refuses happens to nobody.
            }
        }

        public async Task CheckAsync()
        {
            var (staff, lonely) = await town.Portal.InsideAsync(async services => (
                await services.GetRequiredService<ActingPersons>().AllAsync(town.Clock.GetUtcNow(), CancellationToken.None),
                await services.GetRequiredService<LonelyCasesQuery>().RunAsync(CancellationToken.None)));
            foreach (var letter in await LettersAsync())
            {
                var handlers = staff.Where(person => letter.Plays(LetterPart.Handler, person)).ToList();
                var ofOffice = handlers.Count(person => letter.Plays(LetterPart.Office, person));
                var line = lonely.FirstOrDefault(one => one.Kind == CaseKind.Letter && one.OrganPath == letter.OrganPath);
                Assert.Equal(letter.OrganPath == letter.RootPath ? handlers.Count > 0 : handlers.Count > ofOffice, line is null);
                Assert.True(line is null || line.HasOffice == handlers.Count > 0);
                Assert.True(handlers.Count == 0 || LetterPeople.Of(letter, [DutyPart.Owner], staff, []).Any());
                Assert.NotEmpty(LetterPeople.Administrators(letter, staff));
                Orphans += line is null ? 0 : 1;
            }

            await CheckOthersAsync(staff, lonely);
            await CheckListsAsync(staff);
        }

        private Task CheckOthersAsync(IReadOnlyCollection<Actor> staff, IReadOnlyCollection<LonelyCases> lonely) => town.Portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var (concern, error) = (await db.Concerns.AsNoTracking().SingleAsync(), await db.SiteErrors.AsNoTracking().SingleAsync());
            Assert.True(staff.Any(person => concern.Plays(ConcernPart.Owner, person)) || lonely.Any(one => one is { Kind: CaseKind.Concern, HasOffice: false }));
            Assert.True(staff.Any(person => SiteErrorWorkflow.OpenTo(person, error).Any()) || lonely.Any(one => one is { Kind: CaseKind.SiteError, HasOffice: false }));
        });

        /// <summary>The list of whoever left names each letter that was accepted by that person, and exactly those who may go on.</summary>
        private Task CheckListsAsync(IReadOnlyCollection<Actor> staff) => town.Portal.InsideAsync(async services =>
        {
            var letters = await LettersAsync();
            foreach (var gone in _clerks)
            {
                var list = await services.GetRequiredService<HandOverCasesQuery>().RunAsync(gone, _administrator, CancellationToken.None);
                foreach (var letter in letters.Where(letter => letter.OwnerId == gone))
                {
                    var left = staff.Where(person => person.Id != gone && letter.Plays(LetterPart.Handler, person)).Select(person => person.Name).Order(StringComparer.Ordinal).ToArray();
                    Assert.Contains(list, line => line.Kind == CaseKind.Letter && line.Since == letter.ReceivedAt && line.Persons.SequenceEqual(left));
                }

                Assert.All(list, line => Assert.True(line.Number.Length == 0 || line.Kind == CaseKind.SiteError));
            }
        });

        private Task<List<Letter>> LettersAsync() => town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.AsNoTracking().Include(letter => letter.Involved).Owed().ToListAsync());

        private async Task WriteAsync() => await town.ReceiveAsync(
            random.Next(4) == 0 ? LetterKind.Report : LetterKind.Help,
            (random.Next(3) switch { 0 => Organs.City, 1 => Organs.Department, _ => Organs.OtherDepartment }).Path,
            "石榴巷路灯不亮",
            town.Clock.GetUtcNow());

        private async Task AcceptAsync()
        {
            if ((await LettersAsync()).FirstOrDefault(letter => letter.State == LetterState.Received) is { } letter)
            {
                await TakeAsync(letter, new(LetterAct.Accept) { SeenVersion = letter.Version });
            }
        }

        private async Task InvolveAsync()
        {
            if ((await LettersAsync()).FirstOrDefault(letter => letter.State == LetterState.InHand && letter.Involved.Count == 0) is { } letter)
            {
                await TakeAsync(letter, new(LetterAct.Involve) { SeenVersion = letter.Version, Organ = "tc-d01", Words = "请提供情况。" });
            }
        }

        private Task TakeAsync(Letter letter, LetterWish wish) => town.Portal.InsideAsync(async services =>
        {
            var now = town.Clock.GetUtcNow();
            var handlers = (await services.GetRequiredService<ActingPersons>().AllAsync(now, CancellationToken.None)).Where(person => letter.Plays(LetterPart.Handler, person)).ToList();
            if (handlers.Count > 0)
            {
                await services.GetRequiredService<LetterSteps>().TakeAsync(letter.Id, wish, handlers[random.Next(handlers.Count)], now, "", CancellationToken.None);
            }
        });

        private async Task DisableAsync() =>
            await town.Portal.InsideAsync(services => services.GetRequiredService<AccountBook>().DisableAsync(OneClerk(), _administrator, "", CancellationToken.None));

        private async Task EnableAsync() => await town.Portal.InsideAsync(services => services.GetRequiredService<AccountBook>().EnableAsync(OneClerk(), _administrator, "", CancellationToken.None));

        private async Task AbsentAsync()
        {
            var today = ChinaTime.DayOf(town.Clock.GetUtcNow());
            await town.Portal.InsideAsync(services => services.GetRequiredService<AbsenceBook>().EnterAsync(new(OneClerk(), OneClerk(), today, today.AddDays(random.Next(1, 9))), _administrator, "", CancellationToken.None));
        }

        private async Task MergeAsync()
        {
            if (!_isMerged)
            {
                _isMerged = true;
                await town.Portal.MergeAsync(new([Organs.OtherDepartment.Key], Organs.Department.Key, null, ChinaTime.DayOf(town.Clock.GetUtcNow()), "示例发〔2026〕1号"));
            }
        }

        private Guid OneClerk() => _clerks[random.Next(_clerks.Count)];
    }
}

using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Random histories: each evening the ledger is written down, and on the last day the ledger of every earlier one must still say the same.</summary>
public sealed class LedgerWalkTests : IDisposable
{
    private const int Days = 12;

    private static readonly DateOnly _first = new(2019, 3, 4);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(_first).AddHours(9)) };

    private readonly List<Edition> _normative = [], _enders = [], _explaining = [];

    private readonly Dictionary<DateOnly, string[]> _seen = [];

    private CityWalk Walk => new(_portal);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_ledger_of_a_day_says_what_it_said_on_that_day(int seed)
    {
        var random = new Random(seed);
        for (var day = _first; day < _first.AddDays(Days); day = day.AddDays(1))
        {
            for (var act = 0; act < 3; act++)
            {
                _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(9 + (2 * act)));
                await ActAsync(random, day);
            }

            _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(20));
            _seen[day] = await LinesAsync(day);
            Assert.Equal(_seen[day], await PagesAsync());
        }

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(_first.AddDays(Days + 30)));
        foreach (var (day, lines) in _seen)
        {
            var now = await LinesAsync(day);
            Assert.True(lines.AsEnumerable().SequenceEqual(now), $"seed {seed}, {day:yyyy-MM-dd}: it said {string.Join(" | ", lines)}, now {string.Join(" | ", now)}");
        }
    }

    public static TheoryData<int> Seeds
    {
        get
        {
            var seed = Environment.GetEnvironmentVariable("PORTAL_TEST_SEED") is { Length: > 0 } told ? int.Parse(told, System.Globalization.CultureInfo.InvariantCulture) : Random.Shared.Next(1_000_000);
            return [.. Enumerable.Range(seed, Depth.Of(3, 40))];
        }
    }

    public void Dispose() => _portal.Dispose();

    private async Task ActAsync(Random random, DateOnly day)
    {
        var kind = _normative.Count == 0 ? 0 : random.Next(10);
        var target = kind == 0 ? null : await Walk.FindAsync(_normative[random.Next(_normative.Count)].Id);
        switch (kind)
        {
            case 0:
                _normative.Add(await Walk.NormativeAsync(Text($"办法{_normative.Count}", day.AddDays(random.Next(-2, 4)), day.AddDays(random.Next(3, 20)))));
                break;
            case 1 or 2:
                RelationKind[] links = [RelationKind.Repeals, RelationKind.DeclaresLapsed, RelationKind.Amends, RelationKind.Replaces];
                var notice = PortalCity.Notice($"决定{_enders.Count}") with { MadeOn = day, EffectiveOn = random.Next(2) == 0 ? null : day.AddDays(random.Next(0, 4)), Relations = [new(links[random.Next(4)], target!.DocumentId)] };
                _enders.Add(await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, notice)));
                break;
            case 3:
                await DecideAsync(target!, target!.State == EditorialState.Published ? EditorialEvent.Withdraw : EditorialEvent.Reinstate, target.State is EditorialState.Published or EditorialState.Withdrawn);
                break;
            case 4:
                await HideAsync(target!);
                break;
            case 5 when target!.State == EditorialState.Published:
                _normative.Add(await Walk.FindAsync(await Walk.ReviseAsync(target.Id, text => text with { Title = $"{text.Title}（延续）", ExpiresOn = text.ExpiresOn?.AddDays(random.Next(1, 10)) })));
                _normative.RemoveAll(one => one.Id == target.Id);
                break;
            case 6 when _enders.Count > 0 && await Walk.FindAsync(_enders[random.Next(_enders.Count)].Id) is { State: EditorialState.Published } ender:
                await DecideAsync(ender, EditorialEvent.Unpublish, true);
                break;
            case 8 when target!.State == EditorialState.Published:
                var explaining = await Walk.StartAsync(PolicyCity.Explaining(target.DocumentId, Walk.Now, title: $"解读{_explaining.Count}"), "interpretation");
                await Walk.ReleaseAsync(explaining);
                _explaining.Add(await Walk.FindAsync(explaining));
                break;
            case 9 when _explaining.Count > 0:
                await TurnAsync(await Walk.FindAsync(_explaining[random.Next(_explaining.Count)].Id), random);
                break;
            case 7 when random.Next(4) == 0:
                await DecideAsync(target!, EditorialEvent.Unpublish, target!.State is EditorialState.Published or EditorialState.Withdrawn);
                break;
        }
    }

    private async Task DecideAsync(Edition edition, EditorialEvent @event, bool may)
    {
        if (may)
        {
            await Walk.DecideAsync(edition.Id, @event);
        }
    }

    private async Task HideAsync(Edition edition)
    {
        if (edition.State is EditorialState.Published or EditorialState.Withdrawn)
        {
            await Walk.TakeAsync(edition.Id, EditorialEvent.Hide);
        }
        else if (edition.State == EditorialState.Hidden)
        {
            await Walk.TakeAsync(edition.Id, EditorialEvent.Unhide);
        }
    }

    /// <summary>Whatever may become of an interpretation.</summary>
    private Task TurnAsync(Edition explaining, Random random) => explaining.State switch
    {
        EditorialState.Published or EditorialState.Withdrawn when random.Next(2) == 0 => HideAsync(explaining),
        EditorialState.Published => Walk.DecideAsync(explaining.Id, EditorialEvent.Withdraw),
        EditorialState.Withdrawn => Walk.DecideAsync(explaining.Id, EditorialEvent.Reinstate),
        EditorialState.Hidden when random.Next(3) == 0 => Walk.TakeAsync(explaining.Id, EditorialEvent.Purge),
        EditorialState.Hidden => HideAsync(explaining),
        _ => Task.CompletedTask,
    };

    private static RevisionText Text(string title, DateOnly from, DateOnly to) =>
        PolicyCity.Normative(ChinaTime.StartOf(from.AddDays(-3)), title, from, to);

    /// <summary>Address, days, state of each line and whether it is explained; not its title, which may have to go.</summary>
    private async Task<string[]> LinesAsync(DateOnly day) =>
    [
        .. (await _portal.Visitor().OpenAsync($"/ledger?on={day:yyyy-MM-dd}")).FindAll("ledger-line")
            .Select(line => $"{line.QuerySelector("th a")!.GetAttribute("href")} {line.QuerySelector("[data-label='施行']")!.TextContent.Trim()} {line.QuerySelector("[data-label='有效期至']")!.TextContent.Trim()} {line.QuerySelector("[data-label='状态']")!.TextContent.Trim()}{(line.TextContent.Contains("有解读", StringComparison.Ordinal) ? " explained" : "")}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same from the documents' own pages.</summary>
    private async Task<IEnumerable<string>> PagesAsync()
    {
        var lines = new List<string>();
        foreach (var line in (await _portal.Visitor().OpenAsync("/ledger")).FindAll("ledger-line"))
        {
            var address = line.QuerySelector("th a")!.GetAttribute("href")!;
            var page = await _portal.Visitor().OpenAsync(address);
            var state = page.Document.QuerySelector(".record-validity")!.TextContent.Replace("有效性：", "", StringComparison.Ordinal).Trim();
            var isExplained = page.FindAll("interpretation").Any(one => !one.ParentElement!.TextContent.Contains("已撤回", StringComparison.Ordinal));
            lines.Add($"{address} {line.QuerySelector("[data-label='施行']")!.TextContent.Trim()} {line.QuerySelector("[data-label='有效期至']")!.TextContent.Trim()} {state}{(isExplained ? " explained" : "")}");
        }

        return lines.Order(StringComparer.Ordinal);
    }
}

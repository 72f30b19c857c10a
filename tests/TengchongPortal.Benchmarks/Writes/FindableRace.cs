using System.Globalization;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Writes;

/// <summary>What the search costs a release: the same releases while the index is fed and while it is not; and how long until a released text is found.</summary>
internal static class FindableRace
{
    private const int Rounds = 5;
    private const int Texts = 12;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public static async Task<Measured> RunAsync()
    {
        using var resting = new PortalUnderTest(PortalStart.City) { WaitsForTheDisk = true };
        using var feeding = new PortalUnderTest(PortalStart.City) { WaitsForTheDisk = true, ActsByItself = true };
        (_, _) = (resting.Server, feeding.Server);
        var (off, on) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var turns = (await WriteRace.ReleaseAsync(resting), await WriteRace.ReleaseAsync(feeding));
            if (round >= 0)
            {
                off.Add(turns.Item1);
                on.Add(turns.Item2);
            }
        }

        var waits = await WaitsAsync(feeding);
        return new(
        [
            string.Create(CultureInfo.InvariantCulture, $"{"release, index fed",-32} {Medians.Of(on),8:F2} ms   not fed {Medians.Of(off),8:F2} ms   {Medians.Of(on) / Medians.Of(off),6:F2}x"),
            string.Create(CultureInfo.InvariantCulture, $"{"released to found",-32} {Medians.Of(waits),8:F0} ms   longest of {Texts} {waits.Max(),8:F0} ms"),
        ],
        [new("release with the index fed, to one without", Medians.Of(on) / Medians.Of(off), 1.5), new("released to found, the longest, s", waits.Max() / 1000, 2)]);
    }

    private static async Task<List<double>> WaitsAsync(PortalUnderTest portal)
    {
        var walk = new CityWalk(portal);
        var waits = new List<double>();
        foreach (var word in Enumerable.Range(0, Texts).Select(number => $"{(char)('甲' + number)}寻得{(char)('乙' + (number * 7))}"))
        {
            var id = await walk.ToAsync(EditorialState.Ready, PortalCity.Notice($"关于{word}的公告"));
            await walk.TakeAsync(id, EditorialEvent.Release);
            waits.Add(await FoundAfterAsync(portal, word));
        }

        return waits;
    }

    private static async Task<double> FoundAfterAsync(PortalUnderTest portal, string word)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < _patience)
        {
            var page = await portal.Visitor().OpenAsync($"/search?q={Uri.EscapeDataString(word)}");
            if (page.FindAll("record-link").Any(link => link.TextContent.Contains(word, StringComparison.Ordinal)))
            {
                return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"{word} was not found within {_patience.TotalSeconds} s.");
    }
}

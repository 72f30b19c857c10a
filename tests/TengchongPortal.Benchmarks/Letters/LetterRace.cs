using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Benchmarks.Office;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Benchmarks.Letters;

/// <summary>Inbox and status pages over many letters against a list of the catalogue; what comes in within a second; the suggestions of past letters and what they hold.</summary>
internal static class LetterRace
{
    private const int Questions = 2000;

    /// <summary>R171, of every page.</summary>
    private const double MostWait = 300;

    public static async Task<Measured> RunAsync(int letters)
    {
        using var city = await LetterCity.OpenAsync(letters);
        var asked = await city.PagesAsync();
        var pages = await new Race(city.Yardstick(), [.. city.Beside(), .. asked], TimeProvider.System).RunAsync();
        return new(
            [$"{letters} letters", .. pages.Lines, .. await LetterWrites.RunAsync(city), .. await LikenessAsync(city)],
            [
                .. asked.Select(page => new Target($"{page.Name}, 95 of 100 within ms", pages.Within95[page.Name], MostWait)),
                .. asked.Select(page => new Target($"{page.Name}, to a list of the catalogue", pages.Costs[page.Name], 1)),
            ]);
    }

    private static async Task<IReadOnlyList<string>> LikenessAsync(LetterCity city)
    {
        var keeper = city.Portal.Services.GetRequiredService<LikenessKeeper>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = TimeProvider.System.GetTimestamp();
        await keeper.LookAsync(ChinaTime.DayOf(TimeProvider.System.GetUtcNow()), CancellationToken.None);
        var loaded = TimeProvider.System.GetElapsedTime(start);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (texts, times) = (new LetterTexts(), new List<double>(Questions));
        for (var question = -100; question < Questions; question++)
        {
            var (subject, text) = texts.Next();
            start = TimeProvider.System.GetTimestamp();
            keeper.Current.Nearest(Guid.Empty, subject, text, 60);
            if (question >= 0)
            {
                times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"likeness: {keeper.Current.Count} letters opened and learnt in {loaded.TotalSeconds:F1} s, {held / 1048576.0:F0} MB held"),
            string.Create(CultureInfo.InvariantCulture, $"likeness of one letter: p50 {times[Questions / 2]:F2} ms, p99 {times[Questions * 99 / 100]:F2} ms"),
        ];
    }
}

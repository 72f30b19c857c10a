using System.Globalization;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Benchmarks.Search;

/// <summary>One question with its twenty best, counts and passages, against the bare calls of Lucene for the same and against LIKE over the same texts in SQLite.</summary>
internal sealed class SearchRace : IDisposable
{
    private const int Rounds = 41, ScanRounds = 5, MostScanned = 20_000, PagesDeep = 200, WrittenAtOnce = 5, Halves = 5, AskedInAHalf = 20;

    private static readonly DateOnly _today = new(2026, 11, 2);
    private static readonly TimeSpan _warm = TimeSpan.FromSeconds(8);
    private static readonly string[] _ways = ["next", "previous"];

    private static readonly (string Name, string Text)[] _questions =
    [
        ("in 3 of 4 records", "火山"),
        ("in every record", "公开征求意见"),
        ("two characters, 1 in 20", "热海"),
        ("eight characters, 1 in 100", "国家级自然保护区"),
        ("rare, 1 in 2,000", "银杏"),
        ("document number", "腾政发〔2018〕56号"),
        ("three words", "热海 火山 招生计划"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-search-").FullName;
    private readonly TextFolding _folding = new(new WordFolding([]));
    private readonly WordBook _book;
    private readonly TextIndex _index;

    public SearchRace()
    {
        _book = new(_folding);
        _index = new(_folder, _folding, _book);
        _index.Open();
    }

    public static async Task<Measured> RunAsync(int records)
    {
        using var race = new SearchRace();
        return await race.MeasureAsync(records);
    }

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Measured> MeasureAsync(int records)
    {
        var (lines, targets) = (new List<string>(), new List<Target>());
        var start = TimeProvider.System.GetTimestamp();
        Fill(records);
        var written = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        var alone = BareWriter.Write(new BulkEntries().Take(records), _folding);
        targets.Add(new("index written, to the bare writer", alone / written, 0.7, IsLeast: true));
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{records} records written in {written:F1} s, by the bare writer in {alone:F1} s ({alone / written:F2} of its speed), {new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6:F0} MB on disk, {Environment.WorkingSet / 1e6:F0} MB resident"));
        using var bare = new SearchYardstick(Directory.GetDirectories(_folder).Single(), _folding, _book);
        using var like = records <= MostScanned ? new LikeScan(new BulkEntries().Take(records).Select(entry => entry.Title + entry.Body)) : null;
        WarmUp(bare);
        foreach (var (name, text) in _questions)
        {
            var found = Ours(text);
            var (ours, calls) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(Clock(() => Ours(text)));
                calls.Add(Clock(() => bare.Find(text)));
            }

            lines.Add(Line(name, found, Medians.Of(ours), Medians.Of(calls)));
            targets.Add(new($"{name}, to the bare calls", Medians.Of(ours) / Medians.Of(calls), 1.3));
            if (like is not null)
            {
                var scan = Medians.Of(Enumerable.Range(0, ScanRounds).Select(_ => Clock(() => like.Count(text))));
                targets.Add(new($"{name}, LIKE takes so many times as long", scan / Medians.Of(ours), 20, IsLeast: true));
            }
        }

        targets.AddRange(Deep());

        foreach (var (name, slower) in await WrittenToAsync(records))
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {slower:F2}x while one writes and commits"));
            targets.Add(new($"{name}, while one writes and commits", slower, 1.5));
        }

        return new(lines, targets);
    }

    /// <summary>The page after and the page before one deep in the result that is longest, to the first page; the pages between are gone through one by one.</summary>
    private IEnumerable<Target> Deep()
    {
        var (name, text) = _questions[0];
        var wish = new SearchWish { Text = text, Today = _today };
        var found = _index.Find(wish);
        for (var page = 1; page < PagesDeep && found.Next is { } next; page++)
        {
            found = _index.Find(wish with { After = next });
        }

        SearchWish[] wishes = [wish, wish with { After = found.Next }, wish with { Before = found.Previous }];
        var times = wishes.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (at, one) in wishes.Index())
            {
                times[at].Add(Clock(() => _index.Find(one)));
            }
        }

        return [.. _ways.Select((way, at) => new Target($"{name}, {way} of page {PagesDeep}, to the first page", Medians.Of(times[at + 1]) / Medians.Of(times[0]), 1.2))];
    }

    /// <summary>How many times as long each question takes while one writer replaces records and makes them durable without a pause; both halves in turns.</summary>
    private async Task<IReadOnlyList<(string Name, double Slower)>> WrittenToAsync(int records)
    {
        var (quiet, busy) = (_questions.ToDictionary(one => one.Name, _ => new List<double>()), _questions.ToDictionary(one => one.Name, _ => new List<double>()));
        var (until, entries) = ((long)records, new BulkEntries().Take(WrittenAtOnce).Select(IndexChange.Put).ToList());
        for (var round = 0; round < Halves; round++)
        {
            Ask(quiet);
            using var ended = new CancellationTokenSource();
            using var begun = new SemaphoreSlim(0);
            var writer = Task.Run(() =>
            {
                while (!ended.IsCancellationRequested)
                {
                    _index.Apply(entries, until += WrittenAtOnce);
                    _index.Commit();
                    begun.Release();
                }
            });
            await begun.WaitAsync();
            Ask(busy);
            await ended.CancelAsync();
            await writer;

            // Whatever the last commit left to be opened is opened now.
            Ask([]);
        }

        return [.. _questions.Select(one => (one.Name, Medians.Of(busy[one.Name]) / Medians.Of(quiet[one.Name])))];

        void Ask(Dictionary<string, List<double>> times)
        {
            foreach (var (name, text) in Enumerable.Repeat(_questions, AskedInAHalf).SelectMany(all => all))
            {
                var taken = Clock(() => Ours(text));
                times.GetValueOrDefault(name)?.Add(taken);
            }
        }
    }

    // Until the compiler has seen what is hot.
    private void WarmUp(SearchYardstick bare)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < _warm)
        {
            foreach (var (_, text) in _questions)
            {
                Ours(text);
                bare.Find(text);
            }
        }
    }

    private FoundRecords Ours(string text) => _index.Find(new() { Text = text, Today = _today });

    private void Fill(int records)
    {
        using var rebuild = _index.BeginRebuild();
        rebuild.Add(new BulkEntries().Take(records));
        rebuild.Finish(records);
    }

    private static double Clock<T>(Func<T> act)
    {
        var start = TimeProvider.System.GetTimestamp();
        act();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Line(string name, FoundRecords found, double ours, double bare) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} {found.Total,6}{(found.IsMore ? "+" : " ")} {ours,8:F2} ms   bare Lucene {bare,8:F2} ms {ours / bare,5:F2}x");
}

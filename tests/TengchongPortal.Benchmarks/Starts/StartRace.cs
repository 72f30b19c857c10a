using System.Globalization;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Starts;

/// <summary>The portal as a process of its own: how long until its first page over many records and over none, and what memory it keeps after it was read for a while.</summary>
internal static class StartRace
{
    private const int Rounds = 5;

    private static readonly TimeSpan _reading = TimeSpan.FromSeconds(20);

    public static async Task<Measured> RunAsync(int records)
    {
        using var city = new BulkCity(records);
        return await RunAsync(city);
    }

    public static async Task<Measured> RunAsync(BulkCity city)
    {
        using var empty = new PortalUnderTest(PortalStart.Reference);
        await CountAndIndexAsync(city.Root);
        var (without, with) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var turns = (await StartAsync(empty.Root), await StartAsync(city.Root));
            if (round >= 0)
            {
                without.Add(turns.Item1);
                with.Add(turns.Item2);
            }
        }

        var (memory, held) = await MemoryAsync(city.Root, city.Documents);
        return new(
            [string.Create(CultureInfo.InvariantCulture, $"start to first page, {city.Records} records {Medians.Of(with):N0} ms   none {Medians.Of(without):N0} ms   {Medians.Of(with) / Medians.Of(without):F2}x"), memory],
            [new("start to the first page, to an empty portal", Medians.Of(with) / Medians.Of(without), 1.5), new("resident memory after the readers, MB", held, 400)]);
    }

    /// <summary>The first start after rows came past the portal's own way counts them, and fills the index; neither is what is measured.</summary>
    private static async Task CountAndIndexAsync(string root)
    {
        await RunningPortal.RunAsync(root, "index", "rebuild");
        using var portal = await RunningPortal.ServeAsync(root);
    }

    private static async Task<double> StartAsync(string root)
    {
        using var portal = await RunningPortal.ServeAsync(root);
        return portal.StartedIn.TotalMilliseconds;
    }

    private static async Task<(string Line, double Megabytes)> MemoryAsync(string root, IReadOnlyList<Guid> documents)
    {
        using var portal = await RunningPortal.ServeAsync(root);
        var before = portal.ResidentMegabytes();
        var ready = await portal.UntilFindingAsync();
        string[] paths = [.. documents.Select(id => $"/records/{id}"), "/", "/catalogue", "/organs", "/topics", "/search?q=%E5%85%AC%E5%BC%80", "/search?q=%E6%A1%A3%E6%A1%88&sort=date"];
        using var readers = new Load([.. paths.Select(path => new Uri(portal.Address, path))], DrawnAnew.Cookie);
        var speed = await readers.RunAsync(_reading);

        var after = portal.ResidentMegabytes();

        return (string.Create(CultureInfo.InvariantCulture, $"index open {ready.TotalSeconds:N1} s after the first page; resident memory {before:N0} MB at the first page, {after:N0} MB after {_reading.TotalSeconds:N0} s of eight readers ({speed:N0} drawn pages a second, searches among them)"), after);
    }
}

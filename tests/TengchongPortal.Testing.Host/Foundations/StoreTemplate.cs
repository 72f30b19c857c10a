using System.Collections.Concurrent;

namespace TengchongPortal.Testing.Host.Foundations;

/// <summary>A filled storage folder per kind of start, made by a real start once in the life of the test process and copied from then on.</summary>
internal static class StoreTemplate
{
    private static readonly ConcurrentDictionary<PortalStart, Lazy<string>> _made = [];

    static StoreTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    public static void CopyTo(string folder, PortalStart start) => Copy(_made.GetOrAdd(start, wish => new(() => Make(wish))).Value, folder);

    public static void Copy(string from, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    // On the thread pool: the caller may be a test with a synchronisation context of its own.
    private static string Make(PortalStart start) => Task.Run(() => MakeAsync(start)).GetAwaiter().GetResult();

    private static async Task<string> MakeAsync(PortalStart start)
    {
        await using var portal = new PortalUnderTest(start) { StartsFromTemplate = false };
        if (start is PortalStart.City)
        {
            await portal.InsideAsync(PortalCity.FillAsync);
        }

        _ = portal.Server;
        return portal.Root;
    }

    private static void RemoveAll()
    {
        foreach (var made in _made.Values.Where(made => made.IsValueCreated))
        {
            Directory.Delete(made.Value, recursive: true);
        }
    }
}

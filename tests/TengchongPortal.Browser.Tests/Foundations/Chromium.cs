namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>The Chromium of this machine. None is ever downloaded: where there is none, the journeys say so and are skipped.</summary>
internal static class Chromium
{
    private static readonly string[] _names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } = Find();

    /// <summary>Why the journeys do not run; null when they do.</summary>
    public static string? Absence => Path is null ? "No Chromium here: set CHROMIUM_PATH or install chromium to run the browser journeys." : null;

    public static IReadOnlyList<string> Flags { get; } =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        .. Environment.UserName is "root" ? ["--no-sandbox"] : Array.Empty<string>(),
    ];

    private static string? Find() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen)
        {
            return [chosen];
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return _names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name)));
    }
}

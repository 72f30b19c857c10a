using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace TengchongPortal.Benchmarks.Starts;

/// <summary>The portal's executable over a folder, as in production but for what costs readers their turn (<c>RateLimits</c>).</summary>
internal sealed class RunningPortal : IDisposable
{
    private readonly Process _process;

    private RunningPortal(Process process, Uri address, TimeSpan startedIn) => (_process, Address, StartedIn) = (process, address, startedIn);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first page with 200.</summary>
    public TimeSpan StartedIn { get; }

    public static async Task<RunningPortal> ServeAsync(string root)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = TimeProvider.System.GetTimestamp();
        var process = Start(root, "--urls", address.GetLeftPart(UriPartial.Authority));
        using var client = new HttpClient();
        while (!await AnswersAsync(client, address))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The portal ended with {process.ExitCode}.");
            }

            await Task.Delay(5);
        }

        return new(process, address, TimeProvider.System.GetElapsedTime(start));
    }

    /// <summary>Waits until the index answers; it is opened once the portal stands.</summary>
    /// <returns>How long that took from now on.</returns>
    public async Task<TimeSpan> UntilFindingAsync()
    {
        var start = TimeProvider.System.GetTimestamp();
        using var client = new HttpClient();
        while ((await client.GetStringAsync(new Uri(Address, "/search?q=%E5%85%AC%E5%BC%80"))).Contains("search-preparing", StringComparison.Ordinal))
        {
            await Task.Delay(100);
        }

        return TimeProvider.System.GetElapsedTime(start);
    }

    public static async Task RunAsync(string root, params string[] words)
    {
        using var process = Start(root, words);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}.");
        }
    }

    /// <summary>What the process holds in memory now, by the word of the operating system.</summary>
    public double ResidentMegabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Process Start(string root, params string[] words)
    {
        var runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var start = new ProcessStartInfo(runtime, [Path.Combine(AppContext.BaseDirectory, "TengchongPortal.Web.dll"), .. words]) { WorkingDirectory = root, RedirectStandardOutput = true };
        start.Environment["Storage__Root"] = root;
        start.Environment["Seed__AtStart"] = "None";
        start.Environment["RateLimits__Enabled"] = "false";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TengchongPortal.Web.Tests.Commands;

/// <summary>The real executable as a process of its own over a storage root: what a script starts, and what a power cut ends.</summary>
internal sealed class Executable : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private Executable(Process process) =>
        (_process, _output, _errors) = (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

    /// <summary>The runtime that runs the tests also runs the executable.</summary>
    private static string Runtime => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    public bool HasEnded => _process.HasExited;

    public static Executable Start(string root, params string[] words) => Start(new ProcessStartInfo(Runtime), root, words);

    /// <summary>Where no file may grow beyond this: what a write meets on a full disk, without filling one.</summary>
    public static async Task<Ended> RunOnShortDiskAsync(int kilobytes, string root, params string[] words)
    {
        var start = new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"", "bash", Runtime } };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // the runtime keeps its code in a file that would grow
        using var running = Start(start, root, words);
        return await running.EndAsync();
    }

    /// <summary>Serves on a free port of the loopback address; returns when it answers.</summary>
    public static async Task<(Executable Running, Uri Address)> ServeAsync(string root)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var running = Start(root, "--urls", address.GetLeftPart(UriPartial.Authority));
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client))
        {
            Assert.False(running.HasEnded, running.HasEnded ? await running._errors : "");
            await Task.Delay(50);
        }

        return (running, address);
    }

    public static async Task<Ended> RunAsync(string root, params string[] words)
    {
        using var running = Start(root, words);
        return await running.EndAsync();
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed, locks and files are left as they are.</summary>
    public void Kill() => _process.Kill();

    public async Task<Ended> EndAsync()
    {
        await _process.WaitForExitAsync();
        return new(_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static Executable Start(ProcessStartInfo start, string root, string[] words)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, root);
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TengchongPortal.Web.dll"));
        Array.ForEach(words, start.ArgumentList.Add);
        start.Environment["Storage__Root"] = root;
        start.Environment["Seed__AtStart"] = "None";
        start.Environment["RateLimits__Enabled"] = "false";
        start.Environment["DOTNET_TieredPGO"] = "0"; // it lives for seconds
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return new(Process.Start(start)!);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    internal sealed record Ended(int Code, string Output, string Errors)
    {
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;

        public string Error => Json.GetProperty("error").GetString()!;
    }
}

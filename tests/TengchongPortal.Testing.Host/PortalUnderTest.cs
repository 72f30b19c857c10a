using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host.Foundations;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Testing.Host;

/// <summary>
/// The whole portal over a SQLite file of its own in a folder of its own, which goes with it. As a class fixture a suite starts it once:
/// <c>IClassFixture&lt;CityPortal&gt;</c>. For a browser: <see cref="Serve"/>.
/// </summary>
public class PortalUnderTest : WebApplicationFactory<Program>
{
    private readonly Lazy<string> _root;
    private readonly Dictionary<string, string> _settings = [];

    static PortalUnderTest()
    {
        // Hundreds of portals live for a second each, and nobody changes their settings.
        System.Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    public PortalUnderTest()
        : this(PortalStart.None)
    {
    }

    public PortalUnderTest(PortalStart start)
    {
        Start = start;
        _root = new(MakeRoot);
    }

    private PortalUnderTest(PortalUnderTest other, Lazy<string> root)
    {
        (Start, Environment, Clock, WaitsForTheDisk, _root) = (other.Start, other.Environment, other.Clock, other.WaitsForTheDisk, root);
    }

    /// <summary>A second process over the same storage root; dispose it first.</summary>
    public PortalUnderTest Twin() => new(this, _root) { StartsFromTemplate = false };

    /// <summary>A portal over a copy of all that this one keeps, while nobody writes to it; the copy goes with it.</summary>
    public PortalUnderTest Copy() => new(this, new(() =>
    {
        var root = Directory.CreateTempSubdirectory("portal-test-").FullName;
        StoreTemplate.Copy(Root, root);
        return root;
    }));

    public PortalStart Start { get; }

    public string Environment { get; init; } = "Development";

    /// <summary>A clock that a test moves; the real time when null.</summary>
    public FakeTimeProvider? Clock { get; init; }

    /// <summary>Whether steps are taken when their time has come. Off unless asked for: a test would race with the portal, and a clock that is moved by years would tick through them.</summary>
    public bool ActsByItself { get; init; }

    /// <summary>Whether every commit waits for the disk, as in the portal that runs.</summary>
    public bool WaitsForTheDisk { get; init; }

    /// <summary>The folder below which this portal keeps everything.</summary>
    public string Root => _root.Value;

    public FaultLog Faults { get; } = new();

    /// <summary>Whether the folder is a copy of the template and goes with this portal; not so for the template itself and for a twin.</summary>
    internal bool StartsFromTemplate { get; init; } = true;

    /// <summary>Sets a configuration key before the portal starts.</summary>
    public PortalUnderTest With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Visitor() => new(this);

    /// <summary>Somebody with a valid session of the account, which must be in the database.</summary>
    public Visitor SignedInAs(Guid account) => new(this) { Account = account };

    public Visitor SignedInAs(Actor person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return SignedInAs(person.Id);
    }

    /// <summary>The first person of the role in the small city.</summary>
    public Visitor SignedInAs(StaffRole role) => SignedInAs(People.One(role));

    /// <summary>Runs something inside the portal, in a scope of its own.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InsideAsync(Func<IServiceProvider, Task> work) => InsideAsync(async services =>
    {
        await work(services);
        return true;
    });

    /// <summary>Answers on a real port of the loopback address, for browsers and commands.</summary>
    public Uri Serve()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(Environment);
        builder.UseSetting("Storage:Root", Root);
        builder.UseSetting("Seed:AtStart", Start is PortalStart.City ? "None" : Start.ToString());
        if (Environment != "Production")
        {
            builder.UseSetting("RateLimits:Enabled", "false");
        }

        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(Faults));
        if (!ActsByItself)
        {
            builder.ConfigureServices(services => services.Where(IsOfTheClockwork).ToList().ForEach(service => services.Remove(service)));
        }

        if (!WaitsForTheDisk)
        {
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(new HastyDisk())));
        }

        if (Clock is { } clock)
        {
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _root.IsValueCreated && Directory.Exists(Root))
        {
            Leave();
        }
    }

    private static bool IsOfTheClockwork(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (service.ImplementationType?.Namespace == typeof(EditionClock).Namespace || MadeBy(service)?.IsSubclassOf(typeof(PeriodicFlush)) == true);

    // What a test asks for by its own name as well is handed to the host by a factory, which tells what it makes.
    private static Type? MadeBy(ServiceDescriptor service) => service.ImplementationFactory?.GetType().GenericTypeArguments.LastOrDefault();

    private void Leave()
    {
        SqliteConnection.ClearAllPools();
        if (StartsFromTemplate)
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    private string MakeRoot()
    {
        var root = Directory.CreateTempSubdirectory("portal-test-").FullName;
        if (StartsFromTemplate)
        {
            StoreTemplate.CopyTo(root, Start);
        }

        return root;
    }
}

using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>The portal with an empty store of its own and a controller that does what no real one may.</summary>
public class ProbePortal : WebApplicationFactory<Program>
{
    private readonly string _root = Directory.CreateTempSubdirectory("portal-probe-").FullName;

    protected virtual string Stage => "Development";

    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public HttpClient Anybody() => CreateClient(new() { AllowAutoRedirect = false });

    public static async Task<string> FormTokenAsync(HttpClient visitor, string path)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var page = await visitor.GetStringAsync(new Uri(path, UriKind.Relative));

        return Regex.Match(page, "name=\"form-token\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(Stage);
        builder.UseSetting("Storage:Root", _root);
        builder.UseSetting("Seed:AtStart", "None");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services => services.AddControllersWithViews().AddApplicationPart(typeof(ProbePortal).Assembly));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_root))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_root, recursive: true);
        }
    }
}

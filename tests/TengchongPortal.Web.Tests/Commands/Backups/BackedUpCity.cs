using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>A backup of the small city with one published attachment and the keys, made once for a class that damages copies of it.</summary>
public sealed class BackedUpCity : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _place = new();

    public string Folder => _place.Below("backup");

    public IReadOnlyCollection<string> Migrations { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        await portal.Visitor().OpenAsync("/staff/sign-in");
        await portal.WithFileAsync(EditorialState.Published, "春耕备耕");
        await portal.BackUpAsync(Folder, "--with-keys");
        Migrations = await portal.AskAsync(db => Task.FromResult(db.Database.GetMigrations().ToList()));
    }

    public string CopyTo(string folder)
    {
        foreach (var file in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _place.Dispose();
}

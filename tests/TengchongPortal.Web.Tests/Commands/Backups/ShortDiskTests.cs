using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>A disk that cannot take it all: a sentence, the exit code, and nothing left (security.md 3).</summary>
public sealed class ShortDiskTests(BackedUpCity city) : IClassFixture<BackedUpCity>
{
    private const int Kilobytes = 100;

    [UnixFact]
    public async Task A_backup_that_does_not_fit_is_refused_and_leaves_nothing()
    {
        using var place = new TemporaryFolder();
        await using var portal = new PortalUnderTest(PortalStart.City);
        _ = portal.Server;

        var run = await Executable.RunOnShortDiskAsync(Kilobytes, portal.Root, "backup", place.Below("backup"), "--json");

        Assert.Equal((1, "backup.disk"), (run.Code, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(place.Path));
    }

    [UnixFact]
    public async Task A_restore_that_does_not_fit_is_refused_and_leaves_the_place_empty()
    {
        using var place = new TemporaryFolder();

        var run = await Executable.RunOnShortDiskAsync(Kilobytes, place.Path, "restore", city.Folder, "--json");

        Assert.Equal((1, "restore.disk"), (run.Code, run.Error));
        Assert.Equal(["portal.lock"], Directory.GetFileSystemEntries(place.Path).Select(Path.GetFileName));
    }

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs a limit on the size of files." : null;
    }
}

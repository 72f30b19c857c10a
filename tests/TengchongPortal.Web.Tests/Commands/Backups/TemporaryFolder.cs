namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>A folder of a test, which goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-backup-").FullName;

    public string Below(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

internal static class Folders
{
    extension(string path)
    {
        /// <summary>The folder, made when it is not there.</summary>
        public string Made() => Directory.CreateDirectory(path).FullName;
    }
}

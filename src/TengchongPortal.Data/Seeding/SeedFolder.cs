namespace TengchongPortal.Data.Seeding;

/// <summary>The folder <c>seeds</c> that is copied beside the executable, so that the current directory does not matter.</summary>
public sealed class SeedFolder(string path)
{
    public static SeedFolder BesideTheProgram { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "seeds"));

    public string Path { get; } = path;

    /// <summary>Opens a seed file as UTF-8 text; the caller disposes the reader.</summary>
    /// <exception cref="FileNotFoundException">The file is not in the folder: the build did not copy it.</exception>
    public TextReader Open(string name) => new StreamReader(System.IO.Path.Combine(Path, name));

    /// <summary>Opens a seed file as bytes; the caller disposes the stream.</summary>
    /// <exception cref="FileNotFoundException">The file is not in the folder: the build did not copy it.</exception>
    public Stream OpenRead(string name) => File.OpenRead(System.IO.Path.Combine(Path, name));
}

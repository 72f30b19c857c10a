namespace TengchongPortal.Web.Tests.Importing;

/// <summary>Runs where the folder of real documents is at hand; says so where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Folder is null ? "PORTAL_CORPUS names no folder of real documents." : null;

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PORTAL_CORPUS");
}

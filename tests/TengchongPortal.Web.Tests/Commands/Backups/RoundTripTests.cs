using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>The demonstration city there and back: every row, every file, every chain.</summary>
public sealed class RoundTripTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static readonly string[] _stayBehind = ["DataProtectionKeys"];

    [Fact]
    public async Task The_demonstration_city_comes_back_row_by_row()
    {
        using var place = new TemporaryFolder();
        var saved = await portal.BackUpAsync(place.Below("backup"));
        var root = place.Below("store").Made();

        var restored = await Executable.RunAsync(root, "restore", place.Below("backup"), "--json");
        var again = await Executable.RunAsync(root, "verify", "--head", saved.Json.GetProperty("heads").GetProperty("publication").GetProperty("hash").GetString()!, "--json");

        Assert.Equal(["directory", "madeAt", "migration", "withKeys", "files", "bytes", "heads"], saved.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal((0, 0), (restored.Code, again.Code));
        Assert.Equal(["madeAt", "migration", "withKeys", "files", "replaced", "verify"], restored.Json.EnumerateObject().Select(member => member.Name));
        Assert.True(restored.Json.GetProperty("verify").GetProperty("records").GetInt32() > 200);
        Assert.Equal(StoreFile.Contents(portal.Database, _stayBehind), StoreFile.Contents(Path.Combine(root, "portal.db"), _stayBehind));
    }

    [Fact]
    public async Task People_are_told_in_sentences()
    {
        using var place = new TemporaryFolder();

        var saved = await CommandRun.OfAsync(portal, "backup", place.Below("backup"));
        var restored = await Executable.RunAsync(place.Below("store").Made(), "restore", place.Below("backup"));

        Assert.Contains("备份中没有密钥", saved.Output, StringComparison.Ordinal);
        Assert.Contains("全部相符。", restored.Output, StringComparison.Ordinal);
        Assert.Contains("所有人须重新登录", restored.Output, StringComparison.Ordinal);
    }
}

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Trust.Verifying;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Keys;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Backups;

/// <summary><c>restore DIR</c>: puts a backup in the place of an empty store, migrates it and compares everything as <c>verify</c> does.</summary>
public sealed class RestoreCommand(StoreRestore restore, StoreMigration migration, StoreVerification verification, PortalDbContext db, KeysFolder keys) : ICommand
{
    public string Name => "restore";

    public string Usage => "restore 目录 [--replace] [--json]";

    public StoreUse Use => StoreUse.Alone;

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not [var folder])
        {
            return 2;
        }

        output.Progress($"正在从 {Path.GetFullPath(folder)} 恢复");
        var order = new RestoreOrder(Path.GetFullPath(folder), keys.Path, [.. db.Database.GetMigrations()], arguments.Has("replace"));
        var restored = await restore.RunAsync(order, ct);
        await migration.RunAsync(ct);
        var report = await verification.RunAsync(HeadsOf(restored.Manifest), ct);
        output.Print(DocumentOf(restored, report), LinesOf(restored, report));
        return report.Holds ? 0 : 1;
    }

    /// <summary>The log must still end or go on where it ended in the backup; one without leaves proves nothing.</summary>
    private static List<string> HeadsOf(BackupManifest manifest) =>
        manifest.PublicationHead is { } head && head.Hash != ChainHash.Genesis ? [head.Hash] : [];

    /// <summary>The shape that scripts rest on.</summary>
    private static object DocumentOf(RestoredStore restored, VerifyReport report) => new
    {
        madeAt = restored.Manifest.MadeAt,
        migration = restored.Manifest.Migration,
        withKeys = restored.Manifest.HasKeys,
        files = restored.Manifest.Files.Length,
        replaced = restored.ReplacedFolder,
        verify = VerifyWords.DocumentOf(report),
    };

    private static IEnumerable<string> LinesOf(RestoredStore restored, VerifyReport report) =>
    [
        $"已恢复 {ChinaTime.Of(restored.Manifest.MadeAt):yyyy-MM-dd HH:mm:ss} 的备份：{restored.Manifest.Files.Length}个文件，共{restored.Manifest.Length:N0}字节。",
        .. restored.ReplacedFolder is { } old ? new[] { $"原有数据移到 {old}，核对无误后可以自行删除。" } : [],
        restored.Manifest.HasKeys ? "密钥已一并恢复。" : "备份中没有密钥：所有人须重新登录。",
        .. VerifyWords.LinesOf(report),
    ];
}

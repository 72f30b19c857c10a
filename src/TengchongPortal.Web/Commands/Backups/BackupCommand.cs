using TengchongPortal.Data.Backups;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Keys;

namespace TengchongPortal.Web.Commands.Backups;

/// <summary><c>backup DIR</c>: a consistent copy of database and attachments while the portal works; the keys only when asked for.</summary>
public sealed class BackupCommand(StoreBackup backup, KeysFolder keys) : ICommand
{
    public string Name => "backup";

    public string Usage => "backup 目录 [--with-keys] [--json]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not [var folder])
        {
            return 2;
        }

        var path = Path.GetFullPath(folder);
        output.Progress($"正在备份到 {path}");
        var manifest = await backup.RunAsync(new(path, arguments.Has("with-keys") ? keys.Path : null), ct);
        output.Print(DocumentOf(path, manifest), LinesOf(path, manifest));
        return 0;
    }

    /// <summary>The shape that scripts rest on.</summary>
    private static object DocumentOf(string path, BackupManifest manifest) => new
    {
        directory = path,
        madeAt = manifest.MadeAt,
        migration = manifest.Migration,
        withKeys = manifest.HasKeys,
        files = manifest.Files.Length,
        bytes = manifest.Length,
        heads = manifest.Heads.ToDictionary(head => head.Name, head => new { sequence = head.Sequence, hash = head.Hash }),
    };

    private static IEnumerable<string> LinesOf(string path, BackupManifest manifest) =>
    [
        $"已备份到 {path}：{manifest.Files.Length}个文件，共{manifest.Length:N0}字节，数据截至 {ChinaTime.Of(manifest.MadeAt):yyyy-MM-dd HH:mm:ss}。",
        .. manifest.PublicationHead is { } head ? new[] { $"日志末尾：第{head.Sequence}条　{head.Hash}" } : [],
        manifest.HasKeys ? "备份中含有密钥，请按密钥的要求保管。" : "备份中没有密钥：恢复后所有人须重新登录。密钥另行保管，需要一并备份时加 --with-keys。",
    ];
}

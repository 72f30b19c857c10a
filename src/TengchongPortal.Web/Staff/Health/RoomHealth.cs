using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Site;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>What fills up, and whether the database is of this version.</summary>
public sealed class RoomHealth(PortalDbContext db, DatabaseChoice choice, StorageRoot root)
{
    private const long Mega = 1024 * 1024;
    private const long FreeToActOn = 1024 * Mega;
    private const long FreeToWatch = 5 * 1024 * Mega;
    private const long WalToWatch = 256 * Mega;

    private static readonly TimeSpan _backupToWatch = TimeSpan.FromDays(7);

    public async Task<ImmutableArray<HealthLine>> LinesAsync(DateTimeOffset now, CancellationToken ct) =>
    [
        Disk(new DriveInfo(root.Path).AvailableFreeSpace),
        .. choice.IsEmbedded ? Files(now) : Server(),
        await MigrationsAsync(ct),
    ];

    public static HealthLine Disk(long free) => free switch
    {
        < FreeToActOn => new("disk", "磁盘剩余空间", Tone.Stopped, Size(free), "请立即腾出空间：写满后不能保存和发布，已公开的页面不受影响。"),
        < FreeToWatch => new("disk", "磁盘剩余空间", Tone.Attention, Size(free), "请在本周内扩充磁盘，或把旧备份移到别处。"),
        _ => new("disk", "磁盘剩余空间", Tone.Good, Size(free), HealthLine.Nothing),
    };

    public static HealthLine Wal(long length) => length > WalToWatch
        ? new("wal", "数据库预写日志", Tone.Attention, Size(length), "可能有程序长时间占用数据库；请关闭直接打开数据库文件的工具，必要时重启门户。")
        : new("wal", "数据库预写日志", Tone.Good, Size(length), HealthLine.Nothing);

    public static HealthLine Backup(DateTimeOffset? last, DateTimeOffset now) => last switch
    {
        null => new("backup", "最近一次备份", Tone.Stopped, "没有备份记录", "请今天运行 backup，把备份放在另一块磁盘上，并试着恢复一次。"),
        { } at when now - at > _backupToWatch => new("backup", "最近一次备份", Tone.Attention, ChinaClock.Second(at), "已超过一周，请今天运行 backup，并检查自动备份的安排。"),
        { } at => new("backup", "最近一次备份", Tone.Good, ChinaClock.Second(at), HealthLine.Nothing),
    };

    private static IEnumerable<HealthLine> Server() => [new("database", "数据库", Tone.Good, "由数据库服务器管理", "大小和备份请看数据库服务器自己的监控。")];

    private IEnumerable<HealthLine> Files(DateTimeOffset now) =>
    [
        new("database", "数据库文件", Tone.Good, Size(LengthOf(choice.FilePath)), HealthLine.Nothing),
        Wal(LengthOf($"{choice.FilePath}-wal")),
        Backup(LastBackup.Find(root), now),
    ];

    private async Task<HealthLine> MigrationsAsync(CancellationToken ct)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        return pending == 0
            ? new("migrations", "数据库结构", Tone.Good, "与程序版本一致", HealthLine.Nothing)
            : new("migrations", "数据库结构", Tone.Stopped, $"还差 {pending} 次升级", "请停止门户，备份后运行 migrate，再启动。");
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static string Size(long bytes) => bytes switch
    {
        < Mega => "不到 1 MB",
        < 1024 * Mega => $"{bytes / Mega} MB",
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / Mega:0.0} GB"),
    };
}

using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>Why a backup is not restored. Nothing was changed when one of these is said.</summary>
internal static class RestoreRefusals
{
    public static RuleBrokenException Server() => new(
        "restore.server",
        "数据库在 SQL Server 上，由数据库管理员按 SQL Server 的办法恢复；附件只需把备份的 files 目录复制回数据目录。");

    public static RuleBrokenException NotBackup(string folder) => new("restore.not-backup", $"{folder}里没有备份清单{BackupManifest.FileName}，不是一份完整的备份。");

    public static RuleBrokenException Manifest() => new("restore.manifest", "备份清单已损坏或被改动，不能据此恢复。");

    public static RuleBrokenException Format(int format) => new("restore.format", $"备份格式是第{format}版，比本程序所认识的新，请用新版程序恢复。");

    public static RuleBrokenException Newer(string migration) => new("restore.newer", $"备份的数据库结构（{migration}）比本程序新，请用新版程序恢复。");

    public static RuleBrokenException FileMissing(string path) => new("restore.file-missing", $"备份不完整：缺少{path}。");

    public static RuleBrokenException FileDamaged(string path) => new("restore.file-damaged", $"备份已损坏：{path}与清单登记的长度或摘要不符。");

    public static RuleBrokenException NotEmpty(string folder) => new("restore.not-empty", $"数据目录{folder}里已有数据，恢复只写入空处；确要用备份替换，请加 --replace，原有数据会移到其中的 replaced 目录，不会删除。");

    public static RuleBrokenException OtherKeys(string path) => new("restore.keys", $"密钥{path}已经存在且与备份中的不同；确要用备份替换，请加 --replace，原有密钥会改名保留。");

    public static RuleBrokenException Disk(Exception trouble) => new("restore.disk", $"备份没有能够复制到数据目录，原有数据没有改动；请检查磁盘空间和写入权限（{trouble.Message}）。");
}

using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>Why a backup is not made.</summary>
internal static class BackupRefusals
{
    public static RuleBrokenException Server() => new(
        "backup.server",
        "数据库在 SQL Server 上，由数据库管理员按 SQL Server 的办法备份；请先备份数据库，再复制数据目录下的 files 目录（附件以内容命名、从不改动），密钥目录另行保管。");

    public static RuleBrokenException NoDatabase(string path) => new("backup.no-database", $"没有找到数据库{path}，没有可以备份的内容。");

    public static RuleBrokenException NotEmpty(string folder) => new("backup.not-empty", $"{folder}已经存在且不是空目录，备份只写入新目录或空目录。");

    public static RuleBrokenException Inside(string folder) => new("backup.inside", $"{folder}在门户的数据目录之内，备份应放在数据目录以外，最好在另一块磁盘上。");

    public static RuleBrokenException NoKeys(string folder) => new("backup.no-keys", $"密钥目录{folder}里没有密钥，不能连同密钥备份。");

    public static RuleBrokenException DatabaseDamaged(string finding) => new("backup.database-damaged", $"数据库已损坏，没有作为备份保存：{finding}");

    public static RuleBrokenException FileMissing(string store, string sha256) => new("backup.file-missing", $"附件库 {store} 中缺少数据库所引用的文件{sha256}，备份不完整，没有保存；请先运行 verify 查明。");

    public static RuleBrokenException FileDamaged(string store, string sha256) => new("backup.file-damaged", $"附件库 {store} 中的文件{sha256}内容与名称不符，已被改动或损坏，备份没有保存。");

    public static RuleBrokenException Disk(string folder, Exception trouble) => new("backup.disk", $"备份没有写完，{folder}没有留下任何内容；请检查磁盘空间和写入权限（{trouble.Message}）。");
}

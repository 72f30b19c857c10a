using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Site;

/// <summary>
/// Who works on the store: portal and commands share it, a restore has it alone. It is an open file, so it goes with the process,
/// however that ends.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream _held;

    private StoreLock(FileStream held) => _held = held;

    /// <exception cref="RuleBrokenException"><c>store.restoring</c> while a restore is at work; <c>store.unfinished</c> when one broke off between old and new.</exception>
    public static StoreLock Share(StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var held = Open(root, FileAccess.Read, FileShare.Read) ?? throw new RuleBrokenException("store.restoring", "正在从备份恢复数据，完成以前不能启动门户，也不能运行其他命令。");
        if (File.Exists(UnfinishedMark(root)))
        {
            held.Dispose();
            throw new RuleBrokenException("store.unfinished", "上一次恢复中断，数据目录里新旧数据并存，不能使用；请再次运行 restore。");
        }

        return new(held);
    }

    /// <exception cref="RuleBrokenException"><c>store.in-use</c>: the portal or a command is at work.</exception>
    public static StoreLock Alone(StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return new(Open(root, FileAccess.ReadWrite, FileShare.None) ?? throw new RuleBrokenException("store.in-use", "门户或别的命令正在使用这个数据目录，请先停止它们再恢复。"));
    }

    public void Dispose() => _held.Dispose();

    /// <summary>The file that stands while a restore puts the new in the place of the old.</summary>
    internal static string UnfinishedMark(StorageRoot root) => root.Below("restore.unfinished");

    private static FileStream? Open(StorageRoot root, FileAccess access, FileShare share)
    {
        Directory.CreateDirectory(root.Path);
        var path = root.Below("portal.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}

using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>Why a file is not taken; each sentence says the rule.</summary>
public static class FileRefusals
{
    public static Refusal Empty { get; } = new("file.empty", "不能上传空文件。");
    public static Refusal Name { get; } = new("file.name", "文件名须有名称和扩展名。");
    public static Refusal Mismatch { get; } = new("file.mismatch", "文件内容须与扩展名一致且完整，该文件的内容不是扩展名所表示的格式或已经损坏。");
    public static Refusal Macro { get; } = new("file.macro", "文件中不能带有宏、脚本、可执行动作或嵌入的程序对象，请另存为不含这些内容的文件。");
    public static Refusal External { get; } = new("file.external", "文件不能引用外部文件、外部模板或外部数据（超链接除外），请断开链接后再上传。");
    public static Refusal ZipBomb { get; } = new("file.zip-bomb", "文件解压后的大小、条目数或压缩比不能超过限制。");

    public static Refusal Type(UploadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new("file.type", $"只能上传以下格式的文件：{string.Join('、', limits.Extensions)}。");
    }

    public static Refusal TooLarge(long bytes) => new("file.size", $"单个文件不能超过{Megabytes(bytes)}。");

    public static Refusal ImageSize(UploadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new("file.image-size", $"图片每边不能超过{limits.MaxImageSide}像素，总像素不能超过{limits.MaxPixels / 10_000}万。");
    }

    internal static void Require(bool holds, Refusal refusal)
    {
        if (!holds)
        {
            throw RuleBrokenException.From(refusal);
        }
    }

    private static string Megabytes(long bytes) => bytes >= 1 << 20 ? $"{bytes / (double)(1 << 20):0.#}MB" : $"{bytes}字节";
}

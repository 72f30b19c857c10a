using System.Globalization;
using TengchongPortal.Data.Letters;

namespace TengchongPortal.Web.Wording;

/// <summary>Type and size of an attachment in words.</summary>
public static class FileWords
{
    private const double Step = 1024;

    public static string TypeOf(string name)
    {
        var extension = Path.GetExtension(name).TrimStart('.').ToUpperInvariant();

        return extension.Length == 0 ? "文件" : extension;
    }

    /// <summary>Names with sizes, one behind the other; null for none.</summary>
    public static string? ListOf(IEnumerable<OpenedFile> files) => string.Join("、", files.Select(file => $"{file.Name}（{SizeOf(file.File.Length)}）")) is { Length: > 0 } list ? list : null;

    public static string SizeOf(long length) => length switch
    {
        < (long)Step => string.Create(CultureInfo.InvariantCulture, $"{length} 字节"),
        < (long)(Step * Step) => string.Create(CultureInfo.InvariantCulture, $"{length / Step:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length / Step / Step:0.0} MB"),
    };
}

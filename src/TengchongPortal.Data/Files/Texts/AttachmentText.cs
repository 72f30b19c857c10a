using System.IO.Compression;
using System.Text;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Files.Packages;

namespace TengchongPortal.Data.Files.Texts;

/// <summary>The words of an inspected docx or xlsx, deleted and hidden ones too: what the checker does not see, a reader may still find.</summary>
public static class AttachmentText
{
    public const int MaxCharacters = 2_000_000;

    /// <summary>Null for kinds without readable words here (pdf, pictures). Ends at <see cref="MaxCharacters"/>.</summary>
    public static string? Extract(Stream content, string extension)
    {
        ArgumentNullException.ThrowIfNull(content);
        return extension switch
        {
            "docx" => Read(content, WordText.Append),
            "xlsx" => Read(content, SheetText.Append),
            _ => null,
        };
    }

    private static string Read(Stream content, Action<ZipArchive, UnpackBudget, StringBuilder> append)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var text = new StringBuilder();
        append(zip, new(new UploadLimits()), text);
        text.Length = Math.Min(text.Length, MaxCharacters);
        content.Position = 0;
        return text.ToString();
    }
}

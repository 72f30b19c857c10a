using System.IO.Compression;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Packages;

/// <summary>A docx or xlsx as a package: bounded, of the promised kind, without macros, embedded programs or calls to the outside.</summary>
internal sealed class OfficeCheck(FileKind kind, UploadLimits limits)
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly string[] _acting = ["vbaproject", "vbadata", "/activex/", "oleobject", ".exe", ".dll", ".docm", ".xlsm", ".js", ".vbs"];
    private readonly UnpackBudget _budget = new(limits);

    private string MainType => kind.Extension == "docx"
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public void Require(Stream content)
    {
        ZipEnd.Require(content, limits);
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        FileRefusals.Require(zip.Entries.Count <= limits.MaxZipEntries, FileRefusals.ZipBomb);
        RequireNames(zip);
        foreach (var entry in zip.Entries)
        {
            Read(entry);
        }
    }

    private static void RequireNames(ZipArchive zip)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToArray();
        FileRefusals.Require(names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length, FileRefusals.Mismatch);
        FileRefusals.Require(names.All(IsInside), FileRefusals.Mismatch);
        FileRefusals.Require(names.Contains(ContentTypes), FileRefusals.Mismatch);
        FileRefusals.Require(!names.Any(name => _acting.Any(acting => name.Contains(acting, StringComparison.OrdinalIgnoreCase))), FileRefusals.Macro);
    }

    private static bool IsInside(string name) =>
        name.Length > 0 && name[0] != '/' && !name.Contains('\\') && !name.Contains(':') && !name.Split('/').Contains("..");

    private void Read(ZipArchiveEntry entry)
    {
        using var part = _budget.Open(entry);
        switch (entry.FullName)
        {
            case ContentTypes:
                OfficeParts.RequireTypes(part, MainType);
                break;
            case var name when name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase):
                OfficeParts.RequireRelations(part);
                break;
            case var name when name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase):
                OfficeParts.RequireBody(part);
                break;
            default:
                part.CopyTo(Stream.Null);
                break;
        }
    }
}

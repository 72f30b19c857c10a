using System.IO.Compression;
using System.Text;

namespace TengchongPortal.Web.Tests.Files;

/// <summary>Tiny office packages, made part by part so that a test can spoil one.</summary>
internal static class Packages
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static Dictionary<string, string> Docx(string body = "<w:p><w:r><w:t>关于公开的通知</w:t></w:r></w:p>") => new()
    {
        ["[Content_Types].xml"] = Types("/word/document.xml", Word),
        ["_rels/.rels"] = Relationships($"<Relationship Id='r1' Type='{Relations}/officeDocument' Target='word/document.xml'/>"),
        ["word/document.xml"] = $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}</w:body></w:document>",
    };

    public static Dictionary<string, string> Xlsx(string rows = "<row><c t='s'><v>0</v></c><c><v>42</v></c></row>") => new()
    {
        ["[Content_Types].xml"] = Types("/xl/workbook.xml", Sheet),
        ["_rels/.rels"] = Relationships($"<Relationship Id='r1' Type='{Relations}/officeDocument' Target='xl/workbook.xml'/>"),
        ["xl/workbook.xml"] = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>",
        ["xl/sharedStrings.xml"] = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><r><t>教育</t></r><r><t>支出</t></r></si></sst>",
        ["xl/worksheets/sheet1.xml"] = $"<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>{rows}</sheetData></worksheet>",
    };

    public static string Types(string part, string type) =>
        $"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='{part}' ContentType='{type}'/></Types>";

    public static string Relationships(string inner) =>
        $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{inner}</Relationships>";

    public static string Outside(string kind, string target) =>
        Relationships($"<Relationship Id='r9' Type='{Relations}/{kind}' Target='{target}' TargetMode='External'/>");

    public static Dictionary<string, string> With(this Dictionary<string, string> parts, string name, string content)
    {
        parts[name] = content;
        return parts;
    }

    public static byte[] Zipped(this Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}

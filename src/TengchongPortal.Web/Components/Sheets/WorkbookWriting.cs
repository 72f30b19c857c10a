using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TengchongPortal.Web.Components.Sheets;

/// <summary>Tables as a workbook, a sheet for each (ECMA-376), every cell as text: what looks like a number or a formula stays what was written.</summary>
public static class WorkbookWriting
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>No moment of writing is kept in it, so that the same table is the same file.</summary>
    private static readonly DateTimeOffset _stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params IReadOnlyList<(string Name, IEnumerable<IReadOnlyList<string>> Rows)> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{MediaType}.main+xml\"/>{Each(sheets.Count, at => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>");
            Part(zip, "_rels/.rels", Relations(1, "officeDocument", _ => "xl/workbook.xml"));
            Part(zip, "xl/_rels/workbook.xml.rels", Relations(sheets.Count, "worksheet", at => $"worksheets/sheet{at}.xml"));
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each(sheets.Count, at => $"<sheet name=\"{System.Security.SecurityElement.Escape(sheets[at - 1].Name)}\" sheetId=\"{at}\" r:id=\"r{at}\"/>")}</sheets></workbook>");
            foreach (var (at, sheet) in sheets.Index())
            {
                Sheet(zip, at + 1, sheet.Rows);
            }
        }

        return bytes.ToArray();
    }

    private static string Relations(int count, string kind, Func<int, string> target) =>
        $"<Relationships xmlns=\"{Packages}/relationships\">{Each(count, at => $"<Relationship Id=\"r{at}\" Type=\"{Office}/{kind}\" Target=\"{target(at)}\"/>")}</Relationships>";

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(1, count).Select(part));

    private static void Part(ZipArchive zip, string path, string xml)
    {
        using var writer = new StreamWriter(Open(zip, path), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    private static void Sheet(ZipArchive zip, int number, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = Open(zip, $"xl/worksheets/sheet{number}.xml");
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var (at, row) in rows.Index())
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", (at + 1).ToString(CultureInfo.InvariantCulture));
            foreach (var words in row)
            {
                Cell(xml, words);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string words)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteElementString("t", Main, string.Concat(words.Where(XmlConvert.IsXmlChar)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = _stamp;
        return entry.Open();
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TengchongPortal.Web.Components.Sheets;

/// <summary>A table as a workbook of one sheet (ECMA-376), every cell as text: what looks like a number or a formula stays what was written.</summary>
public static class WorkbookWriting
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>No moment of writing is kept in it, so that the same table is the same file.</summary>
    private static readonly DateTimeOffset _stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{MediaType}.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Part(zip, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Part(zip, "xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml"));
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Sheet(zip, rows);
        }

        return bytes.ToArray();
    }

    private static string Relation(string kind, string target) =>
        $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/{kind}\" Target=\"{target}\"/></Relationships>";

    private static void Part(ZipArchive zip, string path, string xml)
    {
        using var writer = new StreamWriter(Open(zip, path), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    private static void Sheet(ZipArchive zip, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = Open(zip, "xl/worksheets/sheet1.xml");
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var (number, row) in rows.Index())
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", (number + 1).ToString(CultureInfo.InvariantCulture));
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

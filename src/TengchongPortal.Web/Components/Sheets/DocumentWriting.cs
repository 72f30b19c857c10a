using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TengchongPortal.Web.Components.Sheets;

/// <summary>Paragraphs as a document (ECMA-376): every word as text, and the same words the same file.</summary>
public static class DocumentWriting
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    private static readonly DateTimeOffset _stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<DocumentLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{MediaType}.main+xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Body(zip, lines);
        }

        return bytes.ToArray();
    }

    private static void Part(ZipArchive zip, string path, string xml)
    {
        using var writer = new StreamWriter(Open(zip, path), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    private static void Body(ZipArchive zip, IEnumerable<DocumentLine> lines)
    {
        using var stream = Open(zip, "word/document.xml");
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("w", "document", Main);
        xml.WriteStartElement("w", "body", Main);
        foreach (var line in lines)
        {
            Paragraph(xml, line);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, DocumentLine line)
    {
        xml.WriteStartElement("w", "p", Main);
        xml.WriteStartElement("w", "r", Main);
        if (line.Rank != LineRank.Words)
        {
            xml.WriteStartElement("w", "rPr", Main);
            xml.WriteStartElement("w", "b", Main);
            xml.WriteEndElement();
            xml.WriteStartElement("w", "sz", Main);
            xml.WriteAttributeString("w", "val", Main, line.Rank == LineRank.Title ? "44" : "30");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteStartElement("w", "t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(string.Concat(line.Words.Where(XmlConvert.IsXmlChar)));
        xml.WriteEndElement();
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

/// <summary>One paragraph.</summary>
public sealed record DocumentLine(string Words, LineRank Rank = LineRank.Words);

/// <summary>How a paragraph stands out.</summary>
public enum LineRank
{
    Words,
    Heading,
    Title,
}

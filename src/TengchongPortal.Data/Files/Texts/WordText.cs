using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using TengchongPortal.Data.Files.Packages;

namespace TengchongPortal.Data.Files.Texts;

/// <summary>Body, headers, footers, notes and comments of a docx, a line for each paragraph.</summary>
internal static partial class WordText
{
    public static void Append(ZipArchive zip, UnpackBudget budget, StringBuilder text)
    {
        foreach (var entry in zip.Entries.Where(entry => Spoken().IsMatch(entry.FullName)))
        {
            using var part = budget.Open(entry);
            using var reader = OfficeParts.Reader(part);
            Append(reader, text);
        }
    }

    private static void Append(XmlReader reader, StringBuilder text)
    {
        var isText = false;
        while (text.Length < AttachmentText.MaxCharacters && reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = reader.LocalName is "t" or "delText";
                    text.Append(reader.LocalName switch { "tab" when reader.Depth > 3 => "\t", "br" or "cr" => "\n", _ => "" });
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace when isText:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    text.Append(reader.LocalName == "p" ? "\n" : "");
                    break;
            }
        }
    }

    [GeneratedRegex(@"\Aword/(?:document|header[0-9]*|footer[0-9]*|footnotes|endnotes|comments)\.xml\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}

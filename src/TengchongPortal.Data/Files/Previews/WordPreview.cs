using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using TengchongPortal.Data.Files.Packages;

namespace TengchongPortal.Data.Files.Previews;

/// <summary>Paragraphs and tables of the body of a docx, as they are printed.</summary>
internal static class WordPreview
{
    private static readonly XNamespace _w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // Deleted or moved away, and what stands twice for programs of different age.
    private static readonly XName[] _unseen = [_w + "del", _w + "moveFrom", XName.Get("Fallback", "http://schemas.openxmlformats.org/markup-compatibility/2006")];

    public static IEnumerable<PreviewPart> Read(ZipArchive zip, UnpackBudget budget)
    {
        var entry = zip.GetEntry("word/document.xml") ?? throw new InvalidDataException("A docx without its text.");
        using var part = budget.Open(entry);
        using var reader = OfficeParts.Reader(part);
        var body = XDocument.Load(reader).Root?.Element(_w + "body");
        return [.. Blocks(body)];
    }

    /// <summary>Content controls (sdt) and insertions are looked through.</summary>
    private static IEnumerable<PreviewPart> Blocks(XElement? holder)
    {
        foreach (var element in holder?.Elements() ?? [])
        {
            if (element.Name == _w + "p" && TextOf(element) is { Length: > 0 } text)
            {
                yield return new PreviewParagraph(text);
            }
            else if (element.Name == _w + "tbl")
            {
                yield return new PreviewTable("", [.. element.Descendants(_w + "tr").Where(row => row.Ancestors(_w + "tbl").First() == element).Select(CellsOf)]);
            }
            else if (element.Name == _w + "sdt" || element.Name == _w + "sdtContent" || element.Name == _w + "ins")
            {
                foreach (var inner in Blocks(element))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IReadOnlyList<string> CellsOf(XElement row) =>
        [.. row.Elements(_w + "tc").Select(cell => string.Join('\n', cell.Descendants(_w + "p").Select(TextOf).Where(text => text.Length > 0)))];

    private static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var mark in paragraph.Descendants().Where(IsSeen))
        {
            text.Append(mark.Name.LocalName switch
            {
                "t" => mark.Value,
                "tab" when mark.Parent!.Name == _w + "r" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                _ => "",
            });
        }

        return text.ToString().Trim();
    }

    private static bool IsSeen(XElement mark) =>
        mark.Name.Namespace == _w
        && !mark.Ancestors().Any(holder => _unseen.Contains(holder.Name) || (holder.Name == _w + "r" && IsHidden(holder)));

    private static bool IsHidden(XElement run) =>
        run.Element(_w + "rPr")?.Element(_w + "vanish") is { } vanish && (string?)vanish.Attribute(_w + "val") is not ("0" or "false" or "off");
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using TengchongPortal.Data.Files.Packages;

namespace TengchongPortal.Data.Files.Texts;

/// <summary>Sheets of an xlsx, a line for each row and a tab between cells, hidden sheets and comments too.</summary>
internal static partial class SheetText
{
    public static void Append(ZipArchive zip, UnpackBudget budget, StringBuilder text)
    {
        var shared = zip.GetEntry("xl/sharedStrings.xml") is { } strings ? Strings(budget, strings) : [];
        foreach (var entry in zip.Entries.Where(entry => Sheet().IsMatch(entry.FullName)))
        {
            using var part = budget.Open(entry);
            using var reader = OfficeParts.Reader(part);
            Rows(reader, shared, text);
        }

        foreach (var entry in zip.Entries.Where(entry => Comment().IsMatch(entry.FullName)))
        {
            text.AppendJoin('\n', Strings(budget, entry)).Append('\n');
        }
    }

    /// <summary>The runs of each shared string or comment, joined.</summary>
    private static List<string> Strings(UnpackBudget budget, ZipArchiveEntry entry)
    {
        using var part = budget.Open(entry);
        using var reader = OfficeParts.Reader(part);
        var strings = new List<string>();
        var current = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                current.Append(reader.Value);
            }
            else if (reader.LocalName is "si" or "comment" && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
            {
                strings.Add(current.ToString());
                current.Clear();
            }
        }

        return strings;
    }

    private static void Rows(XmlReader reader, List<string> shared, StringBuilder text)
    {
        var isShared = false;
        var element = "";
        while (text.Length < AttachmentText.MaxCharacters && reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    isShared = element == "c" ? reader.GetAttribute("t") == "s" : isShared;
                    break;
                case XmlNodeType.Text when element is "v" or "t":
                    text.Append(isShared ? Shared(shared, reader.Value) : reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    text.Append(reader.LocalName switch { "c" => "\t", "row" => "\n", _ => "" });
                    break;
            }
        }
    }

    private static string Shared(List<string> shared, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";

    [GeneratedRegex(@"\Axl/worksheets/[^/]+\.xml\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"\Axl/(?:comments[^/]*|threadedComments/[^/]+)\.xml\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}

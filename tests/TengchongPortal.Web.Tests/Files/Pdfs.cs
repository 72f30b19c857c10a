using System.Globalization;
using System.Text;

namespace TengchongPortal.Web.Tests.Files;

/// <summary>Tiny PDF files whose font names its characters itself, as many programs write Chinese.</summary>
internal static class Pdfs
{
    private const int FirstCode = 0x21;

    /// <summary>One page for each text, of at most ninety different characters in all.</summary>
    public static byte[] Saying(params IReadOnlyList<string> pages)
    {
        var letters = pages.SelectMany(page => page).Distinct().ToList();
        var names = string.Concat(letters.Select((letter, at) => $"<{FirstCode + at:X2}> <{(int)letter:X4}>\n"));
        var said = $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n{letters.Count} beginbfchar\n{names}endbfchar endcmap end";
        return Of(pages.Select(page => $"BT /F1 12 Tf 72 700 Td <{string.Concat(page.Select(letter => $"{FirstCode + letters.IndexOf(letter):X2}"))}> Tj ET"), said);
    }

    /// <summary>A page with a mark on it and no letter, as a scanner leaves it.</summary>
    public static byte[] Scanned() => Of(["0 0 100 100 re f"], "");

    private static byte[] Of(IEnumerable<string> contents, string names)
    {
        var pages = contents.ToList();
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, at) => $"{6 + (2 * at)} 0 R"))}]>>",
            $"<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 0/LastChar 255/Widths[{string.Join(' ', Enumerable.Repeat(1_000, 256))}]/FontDescriptor 5 0 R/Encoding/WinAnsiEncoding/ToUnicode 4 0 R>>",
            Stream(names),
            "<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>",
            .. pages.SelectMany((page, at) => new[] { $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {7 + (2 * at)} 0 R>>", Stream(page) }),
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (at, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";
}

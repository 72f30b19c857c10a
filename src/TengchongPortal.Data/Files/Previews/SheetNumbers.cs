using System.Globalization;
using System.Xml.Linq;

namespace TengchongPortal.Data.Files.Previews;

/// <summary>Numbers in the marks of a workbook; what is none is taken as not said.</summary>
internal static class SheetNumbers
{
    public static int? Of(XAttribute? mark) =>
        int.TryParse(mark?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

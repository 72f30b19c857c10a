using System.Globalization;
using System.Text;
using QRCoder;

namespace TengchongPortal.Web.Components.Codes;

/// <summary>A QR code as one path of an SVG, drawn by the server: no picture to fetch, no script, no other origin.</summary>
/// <param name="Size">Modules to a side, the quiet zone included.</param>
/// <param name="Path">The dark modules, one run of a row after another.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            AppendRuns(path, row, [.. rows[row].Cast<bool>()]);
        }

        return new(rows.Count, path.ToString());
    }

    private static void AppendRuns(StringBuilder path, int row, bool[] modules)
    {
        for (var from = 0; from < modules.Length; from++)
        {
            var run = modules.Skip(from).TakeWhile(isDark => isDark).Count();
            if (run > 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{from} {row}h{run}v1h-{run}z");
                from += run;
            }
        }
    }
}

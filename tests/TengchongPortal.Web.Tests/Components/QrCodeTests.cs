using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;
using TengchongPortal.Web.Components.Codes;

namespace TengchongPortal.Web.Tests.Components;

public sealed partial class QrCodeTests
{
    private const int Quiet = 4;

    [Fact]
    public void The_three_finder_patterns_stand_in_their_corners_inside_a_quiet_zone()
    {
        var code = QrCode.Of("otpauth://totp/portal:somebody?secret=GEZDGNBVGY3TQOJQ");
        var last = code.Size - Quiet - 7;

        foreach (var (column, row) in new[] { (Quiet, Quiet), (last, Quiet), (Quiet, last) })
        {
            Assert.Contains($"M{column} {row}h7v1h-7z", code.Path, StringComparison.Ordinal);
            Assert.Contains($"M{column} {row + 6}h7v1h-7z", code.Path, StringComparison.Ordinal);
        }

        Assert.DoesNotContain($"M{Quiet} {Quiet - 1}h", code.Path, StringComparison.Ordinal);
        Assert.Equal(0, (code.Size - (2 * Quiet) - 17) % 4);
    }

    [Fact]
    public void The_path_draws_exactly_the_modules_of_the_code()
    {
        const string Text = "otpauth://totp/portal:somebody?secret=GEZDGNBVGY3TQOJQ";
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var dark = code.ModuleMatrix.SelectMany((line, row) => line.Cast<bool>().Select((isDark, column) => (row, column, isDark))).Where(module => module.isDark).Select(module => (module.row, module.column));

        var drawn = RunOf().Matches(QrCode.Of(Text).Path).SelectMany(run => Enumerable.Range(Number(run, 1), Number(run, 3)).Select(column => (row: Number(run, 2), column)));

        Assert.Equal(dark, drawn);
    }

    [Fact]
    public void Another_text_is_another_code() => Assert.NotEqual(QrCode.Of("a"), QrCode.Of("b"));

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z")]
    private static partial Regex RunOf();
}

using System.Globalization;
using System.Text;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Citizens.SiteErrors;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>Reads a file of reports from above into the same ledger; sent again it adds nothing, and with one bad line it adds nothing at all.</summary>
public sealed class HandDownErrors(ReportSiteError reports, SiteErrorBook book, CurrentActor current)
{
    public const string Head = "编号,网址,问题,收到日期";

    private const int MostBytes = 1_000_000;
    private const int MostLines = 2_000;
    private const int NumberMaxLength = 60;

    /// <exception cref="RuleBrokenException"><c>site-error.file</c>, with the line that is wrong.</exception>
    public async Task RunAsync(HandDownForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var lines = await LinesAsync(form.File!, ct);
        Require(lines.Count > 0 && lines[0] == Head, $"第一行须是“{Head}”；不接收含有姓名、电话等个人信息的列。");
        Require(lines.Count <= MostLines, $"一次最多{MostLines}行，请分开上传。");
        var read = new List<(string, DateTimeOffset, SiteErrorWords)>();
        foreach (var (at, line) in lines.Index().Skip(1))
        {
            read.Add(await ReadAsync(at + 1, line, ct));
        }

        await book.HandDownAsync(read, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    private static async Task<List<string>> LinesAsync(IFormFile file, CancellationToken ct)
    {
        Require(file.Length is > 0 and <= MostBytes, "文件是空的，或者超过1兆字节。");
        using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return [.. (await reader.ReadToEndAsync(ct)).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBrokenException("site-error.file", "文件不是 UTF-8 编码，请另存为“CSV UTF-8”再上传。");
        }
    }

    private async Task<(string, DateTimeOffset, SiteErrorWords)> ReadAsync(int number, string line, CancellationToken ct)
    {
        var cells = CsvLine.Fields(line);
        Require(cells.Count == 4, $"第{number}行应有4列；文字里有英文逗号的，须加英文引号。");
        var (id, about, words) = (cells[0].Trim(), cells[1].Trim(), cells[2].Trim());
        Require(id.Length is > 0 and <= NumberMaxLength && about.Length is > 0 and <= SiteError.AboutMaxLength && words.Length is > 0 and <= SiteError.WordsMaxLength, $"第{number}行缺编号、网址或者问题，或者太长。");
        Require(DateOnly.TryParseExact(cells[3].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= ChinaTime.DayOf(current.Now) && day.Year >= 2018, $"第{number}行的收到日期应写成2019-12-12的形式，并且不晚于今天。");
        try
        {
            return (id, ChinaTime.StartOf(day), await reports.WordsAsync(SiteErrorKind.Other, about, words, ct));
        }
        catch (RuleBrokenException refusal)
        {
            throw new RuleBrokenException("site-error.file", $"第{number}行：{refusal.Message}");
        }
    }

    private static void Require(bool holds, string message) => RuleBrokenException.Require(holds, "site-error.file", message);
}

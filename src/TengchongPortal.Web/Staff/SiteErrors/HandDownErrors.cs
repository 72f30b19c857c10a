using System.Globalization;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Citizens.SiteErrors;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>Reads a file of reports from above into the same ledger; sent again it adds nothing, and with one bad line it adds nothing at all.</summary>
public sealed class HandDownErrors(ReportSiteError reports, SiteErrorBook book, CurrentActor current)
{
    public const string Head = "编号,网址,问题,收到日期";

    private const int MostMegabytes = 1;
    private const int MostLines = 2_000;
    private const int NumberMaxLength = 60;

    /// <exception cref="RuleBrokenException"><c>site-error.file</c>, with the line that is wrong.</exception>
    public async Task RunAsync(HandDownForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var text = new StringReader(await form.File!.TextAsync("site-error.file", MostMegabytes, ct));
        var rows = CsvRow.Read(text).ToList();
        Require(rows.Count > 0 && string.Join(',', rows[0].Cells) == Head, $"第一行须是“{Head}”；不接收含有姓名、电话等个人信息的列。");
        Require(rows.Count <= MostLines, $"一次最多{MostLines}行，请分开上传。");
        var read = new List<(string, DateTimeOffset, SiteErrorWords)>();
        foreach (var row in rows.Skip(1))
        {
            read.Add(await ReadAsync(row, ct));
        }

        await book.HandDownAsync(read, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    private async Task<(string, DateTimeOffset, SiteErrorWords)> ReadAsync(CsvRow row, CancellationToken ct)
    {
        var (number, cells) = (row.Line, row.Cells);
        Require(cells.Length == 4, $"第{number}行应有4列；文字里有英文逗号的，须加英文引号。");
        var (id, about, words) = (cells[0], cells[1], cells[2]);
        Require(id.Length is > 0 and <= NumberMaxLength && about.Length is > 0 and <= SiteError.AboutMaxLength && words.Length is > 0 and <= SiteError.WordsMaxLength, $"第{number}行缺编号、网址或者问题，或者太长。");
        Require(DateOnly.TryParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= ChinaTime.DayOf(current.Now) && day.Year >= 2018, $"第{number}行的收到日期应写成2019-12-12的形式，并且不晚于今天。");
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

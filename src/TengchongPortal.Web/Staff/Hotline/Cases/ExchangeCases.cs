using System.Globalization;
using TengchongPortal.Data.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Hotline.Cases;

/// <summary>Writes the file of letters for the hotline, and takes its results in, for whoever is signed in.</summary>
public sealed class ExchangeCases(SendCases send, TakeReturns take, CurrentActor current)
{
    private const int MostMegabytes = 10;

    private static readonly string[] _head = ["来信编号", "版本", "办理要求", "状态", "类型", "承办单位", "标题", "内容", "地点", "答复期限", "移交理由", "姓名", "联系电话"];

    /// <exception cref="RuleBrokenException"><c>hotline.file</c>, <c>hotline.column</c>, <c>workflow.capability</c>.</exception>
    public async Task ReceiveAsync(HotlineCasesForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (lines, faults) = HotlineReading.Returns(await form.File!.TextAsync("hotline.file", MostMegabytes, ct));
        await take.RunAsync(lines, faults, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<byte[]> SendAsync(bool asJson, CancellationToken ct) =>
        HotlineSheet.Write(_head, [.. (await send.RunAsync(await current.RequireAsync(), current.Now, current.Origin, ct)).Select(CellsOf)], asJson);

    private static string[] CellsOf(CaseLine line) =>
    [
        Receipt.Written(line.Number), line.Version.ToString(CultureInfo.InvariantCulture), line.Asks ? "请办理" : "不用再办", line.State.Label, line.Kind.Label, line.Organ,
        line.Words?.Subject ?? "", line.Words?.Text ?? "", line.Words?.Place ?? "", line.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", line.Reason, line.Words?.Name ?? "", line.Words?.Phone ?? "",
    ];
}

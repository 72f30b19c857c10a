using System.Globalization;
using TengchongPortal.Data.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Takes a file of work orders in, and writes the file of states and answers, for whoever is signed in.</summary>
public sealed class ExchangeOrders(ReceiveOrders receive, SendStates send, CurrentActor current)
{
    private const int MostMegabytes = 10;

    private static readonly string[] _head = ["工单号", "状态", "承办单位", "受理时间", "答复时间", "答复", "版本"];

    /// <exception cref="RuleBrokenException"><c>hotline.file</c>, <c>workflow.capability</c>.</exception>
    public async Task ReceiveAsync(HotlineForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (lines, faults) = HotlineReading.Orders(await form.File!.TextAsync("hotline.file", MostMegabytes, ct), current.Now);
        await receive.RunAsync(lines, faults, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<byte[]> SendAsync(bool asJson, CancellationToken ct) =>
        HotlineSheet.Write(_head, [.. (await send.RunAsync(await current.RequireAsync(), current.Now, current.Origin, ct)).Select(CellsOf)], asJson);

    private static string[] CellsOf(OrderState order) =>
        [order.ExternalNo, order.State.Label, order.Organ, TimeOf(order.AcceptedAt), TimeOf(order.AnsweredAt), order.Answer, order.Version.ToString(CultureInfo.InvariantCulture)];

    private static string TimeOf(DateTimeOffset? at) => at is { } time ? time.ToOffset(ChinaTime.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";
}

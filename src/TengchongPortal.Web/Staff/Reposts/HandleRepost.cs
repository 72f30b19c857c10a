using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>Enters a text into the queue, compares it with its source, or sets it aside.</summary>
public sealed class HandleRepost(RepostBook book, CurrentActor current)
{
    /// <param name="form">A valid one.</param>
    /// <exception cref="RuleBrokenException">The refusals of <see cref="RepostBook.ReceiveAsync"/>.</exception>
    public async Task ReceiveAsync(RepostForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleBrokenException.Require(Uri.TryCreate(form.Address!.Trim(), UriKind.Absolute, out var address), "repost.address", "网址须完整，以 https:// 开头。");
        var words = new RepostWords(form.Title!.Trim(), address!, form.PublishedOn, form.Body!.ReplaceLineEndings("\n").Trim()) { ReceivedAt = form.ReceivedAt is { } received ? ChinaTime.AtClock(received) : null };
        await book.ReceiveAsync(form.Organ!, form.Source!, words, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <exception cref="RuleBrokenException"><c>repost.text</c>, and the refusals of <see cref="RepostBook.LookAsync"/>.</exception>
    public async Task LookAsync(Guid id, LookForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleBrokenException.Require(form.IsGone || !string.IsNullOrWhiteSpace(form.Body), "repost.text", "请粘贴来源现在的全文，或者勾选“来源已经撤下这份文件”。");
        await book.LookAsync(id, form.IsGone ? null : form.Body!.ReplaceLineEndings("\n").Trim(), await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    public async Task SetAsideAsync(Guid id, AsideForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await book.SetAsideAsync(id, form.Reason!, await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}

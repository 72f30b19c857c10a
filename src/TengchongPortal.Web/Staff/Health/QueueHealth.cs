using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>What waits to be done by the portal or by the office, and for how long.</summary>
public sealed class QueueHealth(PortalDbContext db)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    public async Task<ImmutableArray<HealthLine>> LinesAsync(DateTimeOffset now, CancellationToken ct) =>
    [
        await WaitingAsync(now, ct),
        await StuckAsync(ct),
        await OverdueAsync(now, ct),
        await FailedAsync(ct),
    ];

    private async Task<HealthLine> WaitingAsync(DateTimeOffset now, CancellationToken ct)
    {
        var waiting = Open.Where(mail => mail.Attempts < OutboxMessage.WorryingAttempts);
        var (count, oldest) = (await waiting.CountAsync(ct), await waiting.OrderBy(mail => mail.CreatedAt).Select(mail => (DateTimeOffset?)mail.CreatedAt).FirstOrDefaultAsync(ct));
        var age = oldest is { } since ? now - since : TimeSpan.Zero;
        return age > TimeSpan.FromMinutes(30)
            ? new("outbox", "待发邮件", Tone.Attention, $"{count} 封，最早的已等 {Words(age)}", "请查看“发送邮件”任务是否在运行；邮件不会丢失，站内通知不受影响。")
            : new("outbox", "待发邮件", Tone.Good, count == 0 ? "没有" : $"{count} 封，最早的已等 {Words(age)}", HealthLine.Nothing);
    }

    private async Task<HealthLine> StuckAsync(CancellationToken ct)
    {
        var stuck = Open.Where(mail => mail.Attempts >= OutboxMessage.WorryingAttempts);
        var count = await stuck.CountAsync(ct);
        return count == 0
            ? new("outbox-stuck", "发不出的邮件", Tone.Good, "没有", HealthLine.Nothing)
            : new("outbox-stuck", "发不出的邮件", Tone.Stopped, $"{count} 封已试过 {OutboxMessage.WorryingAttempts} 次以上；最近的原因：{await stuck.OrderByDescending(mail => mail.DueAt).Select(mail => mail.LastError).FirstAsync(ct)}", "请核对邮件服务器的地址、账号和收件人邮箱；改正后会自动重发，不必重启。");
    }

    private async Task<HealthLine> OverdueAsync(DateTimeOffset now, CancellationToken ct)
    {
        var limit = now - _patience;
        var late = db.Editions.AsNoTracking().Where(edition => edition.State == EditorialState.Scheduled && edition.FireAt < limit);
        var (count, first) = (await late.CountAsync(ct), await late.MinAsync(edition => edition.FireAt, ct));
        return first is not { } since
            ? new("overdue", "到时未发布", Tone.Good, "没有", HealthLine.Nothing)
            : new("overdue", "到时未发布", Tone.Stopped, $"{count} 件，最早的已过 {Words(now - since)}", "请重新启动门户；仍不发布，请通知办公室在稿件页面手工发布。");
    }

    private async Task<HealthLine> FailedAsync(CancellationToken ct)
    {
        var count = await db.Editions.CountAsync(edition => edition.State == EditorialState.FailedToPublish, ct);
        return count == 0
            ? new("failed", "定时发布失败", Tone.Good, "没有", HealthLine.Nothing)
            : new("failed", "定时发布失败", Tone.Stopped, $"{count} 件", "请提醒办公室今天在“待办事项”里处理，公开期限仍在计算。");
    }

    private IQueryable<OutboxMessage> Open => db.OutboxMessages.AsNoTracking().Where(mail => mail.SentAt == null && mail.DroppedAt == null);

    private static string Words(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "不到一分钟",
        { TotalHours: < 1 } => $"{(int)age.TotalMinutes} 分钟",
        { TotalDays: < 1 } => $"{(int)age.TotalHours} 小时",
        _ => $"{(int)age.TotalDays} 天",
    };
}

namespace TengchongPortal.Web.Staff.Health;

/// <summary>The health of the portal at this moment, the parts asked one after another.</summary>
public sealed class HealthQuery(ClockworkHealth clockwork, QueueHealth queues, RoomHealth rooms, IndexHealth index, TimeProvider clock)
{
    public async Task<HealthPage> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return new(now,
        [
            new("定时任务", [.. clockwork.Lines(now)]),
            new("等待处理的队列", await queues.LinesAsync(now, ct)),
            new("数据库和磁盘", [.. await rooms.LinesAsync(now, ct), await index.LineAsync(ct)]),
        ]);
    }
}

using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>The heartbeat of what runs by itself, in this process.</summary>
public sealed class ClockworkHealth(IEnumerable<IHostedService> services)
{
    // A look may take longer than its rhythm while much is due.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _recent = TimeSpan.FromHours(1);

    public IEnumerable<HealthLine> Lines(DateTimeOffset now)
    {
        var clocks = services.OfType<Clock>().ToList();
        return clocks.Count == 0
            ? [new("clockwork", "定时任务", Tone.Stopped, "没有一项在运行", "定时发布、邮件和提醒都停着，请重新启动门户。")]
            : clocks.Select(clock => LineOf(clock, now));
    }

    public static HealthLine LineOf(Clock clock, DateTimeOffset now)
    {
        var (key, subject) = (clock.GetType().Name, clock.GetType().Name.ClockLabel);
        return clock switch
        {
            { LookedAt: null } => new(key, subject, Tone.Attention, "启动后还没有完成第一次检查", "请过两分钟刷新本页；仍是这样，请重新启动门户并查看日志。"),
            { LookedAt: { } looked } when now - looked > clock.Rhythm + _patience =>
                new(key, subject, Tone.Stopped, $"最近一次检查：{ChinaClock.Second(looked)}，已超过应有的间隔", "请查看日志后重新启动门户；停下期间到期的事项会在启动后补办。"),
            { LookedAt: { } looked, FaultAt: { } faulted } when now - faulted < _recent =>
                new(key, subject, Tone.Attention, $"最近一次检查：{ChinaClock.Second(looked)}；{ChinaClock.Second(faulted)}出错（{clock.Fault}）", "任务仍在运行，会自动再试；一小时内反复出错，请按时间查看日志。"),
            _ => new(key, subject, Tone.Good, $"最近一次检查：{ChinaClock.Second(clock.LookedAt.Value)}", HealthLine.Nothing),
        };
    }
}

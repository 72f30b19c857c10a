using System.Collections.Immutable;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>One thing that is well or not.</summary>
/// <param name="Key">Stable name for tests.</param>
/// <param name="Tone">Good, Attention (look at it today) or Stopped (act now).</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="Advice">What to do now, in one sentence.</param>
public sealed record HealthLine(string Key, string Subject, Tone Tone, string State, string Advice)
{
    public const string Nothing = "无需处理。";

    public string Word => Tone switch
    {
        Tone.Good => "正常",
        Tone.Attention => "留意",
        Tone.Stopped => "须处理",
        Tone.Plain or Tone.Quiet => "未知",
    };
}

public sealed record HealthGroup(string Heading, ImmutableArray<HealthLine> Lines);

public sealed record HealthPage(DateTimeOffset At, ImmutableArray<HealthGroup> Groups)
{
    public int ToAct => Groups.Sum(group => group.Lines.Count(line => line.Tone == Tone.Stopped));
}

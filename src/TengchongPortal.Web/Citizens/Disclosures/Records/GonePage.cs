using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>What is told at the address of a text that is not public any more: why, who decided, since when.</summary>
public sealed record GonePage(string Reason, string Authority, DateTimeOffset? At, string IndexNumber)
{
    public string Sentence => At is { } at ? $"{Reason}（{Authority}，{ChinaClock.Day(at)}）" : $"{Reason}（{Authority}）";
}

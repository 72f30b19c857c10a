using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Layout;

/// <summary>What is told at the address of a text or an attachment that is not public any more: why, who decided, since when.</summary>
public sealed record GonePage(string Reason, string Authority, DateTimeOffset? At, string IndexNumber)
{
    private const string Hidden = "hide.";

    /// <summary>A page that is hidden waits for a decision; only what was taken down is gone for good.</summary>
    public string Title => IsPaused ? "这项信息暂停公开" : "这项信息已不再公开";

    public bool IsPaused { get; init; }

    /// <summary>Where to look instead, for what no decision but its own end took away; null for everything that was taken down.</summary>
    public Crumb? Elsewhere { get; init; }

    public string Sentence => At is { } at ? $"{Reason}（{Authority}，{ChinaClock.Day(at)}）" : $"{Reason}（{Authority}）";

    public static GonePage Of(PublicRecord record, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(book);

        return new(book.ReasonLabel(record.NoticeReason, forCitizens: true), record.NoticeAuthority, record.NoticeAt, record.IndexNumber)
        {
            IsPaused = record.NoticeReason.StartsWith(Hidden, StringComparison.Ordinal),
        };
    }
}

using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Layout;

/// <summary>What is told at the address of a text or an attachment that is not public any more: why, who decided, since when.</summary>
public sealed record GonePage(string Reason, string Authority, DateTimeOffset? At, string IndexNumber)
{
    public string Sentence => At is { } at ? $"{Reason}（{Authority}，{ChinaClock.Day(at)}）" : $"{Reason}（{Authority}）";

    public static GonePage Of(PublicRecord record, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(book);

        return new(book.ReasonLabel(record.NoticeReason, forCitizens: true), record.NoticeAuthority, record.NoticeAt, record.IndexNumber);
    }
}

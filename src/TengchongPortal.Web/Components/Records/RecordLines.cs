using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Components.Records;

/// <summary>Turns what a list knows of records into its rows.</summary>
public static class RecordLines
{
    /// <param name="changed">What the record rests on that ended or was amended.</param>
    public static RecordLine Of(RecordGlimpse record, DateOnly today, IEnumerable<ChangedSource>? changed = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (mark, tone) = MarkOf(record, today);
        if (mark is null && changed?.OrderByDescending(one => one.HasEnded).FirstOrDefault() is { } source)
        {
            (mark, tone) = (source.Label, Tone.Attention);
        }

        return new(record.Title, PublicAddresses.Record(record.DocumentId), record.OrganName, DayOf(record.FirstPublishedAt)) { Mark = mark, MarkTone = tone };
    }

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } known ? ChinaTime.DayOf(known) : null;

    private static (string? Mark, Tone Tone) MarkOf(RecordGlimpse record, DateOnly today) => record switch
    {
        { Visibility: PublicVisibility.Banner } => ("已撤回", Tone.Stopped),
        { RepealedOn: { } repealed } when repealed <= today => (record.EndsByDeclaration ? "已宣布失效" : "已废止", Tone.Quiet),
        { ExpiresOn: { } expires } when expires < today => ("已失效", Tone.Quiet),
        { IsEmergency: true } => ("先行发布", Tone.Attention),
        _ => (null, Tone.Quiet),
    };
}

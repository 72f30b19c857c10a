using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Permalinks;

/// <summary>The records under one index number.</summary>
public sealed record IndexNumberPage(string Number, IReadOnlyList<RecordGlimpse> Records, IReadOnlyList<RecordLine> Lines)
{
    /// <summary>The number as it may be said again. An id of ours is no index number, and no page repeats one that is not public; nor a text that no number is as long as.</summary>
    public string Shown => Number.Length > TypedNumber.Longest || Guid.TryParse(Number, out _) ? "" : Number;
}

using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Permalinks;

/// <summary>The records under one index number.</summary>
public sealed record IndexNumberPage(string Number, IReadOnlyList<RecordGlimpse> Records, IReadOnlyList<RecordLine> Lines);

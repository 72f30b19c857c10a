using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Links of one kind in one direction, under their heading.</summary>
public sealed record RecordLinks(string Kind, bool IsInverse, string Label, IReadOnlyList<RecordLine> Records);

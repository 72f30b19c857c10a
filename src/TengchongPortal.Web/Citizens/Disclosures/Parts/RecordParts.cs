using TengchongPortal.Web.Citizens.Disclosures.Policies;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The queries that together draw a record.</summary>
public sealed record RecordParts(SurroundingsQuery Surroundings, SettingQuery Settings, StandingQuery Standings, LinksQuery Links, TraceQuery Traces, PolicyParts Policies);

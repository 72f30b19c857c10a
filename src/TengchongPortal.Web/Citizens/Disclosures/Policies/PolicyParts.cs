using TengchongPortal.Data.Reading.Policies;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>The queries that together draw what stands beside the text of a policy, of what explains it, of the meeting that it came from, of what was reposted, and of an entry of the knowledge base.</summary>
public sealed record PolicyParts(PolicyPartQuery Policies, InterpretationPartQuery Interpretations, SourceStandings Sources, MeetingPartQuery Meetings, RepostPartQuery Reposts, KnowledgePartQuery Knowledge);

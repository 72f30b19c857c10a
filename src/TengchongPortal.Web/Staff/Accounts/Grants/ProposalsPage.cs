using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>The roles that wait for a second administrator.</summary>
public sealed record ProposalsPage(ImmutableArray<ProposalLine> Lines);

/// <summary>One proposed role in words.</summary>
/// <param name="MayDecide">Whether this person may be the second.</param>
public sealed record ProposalLine(GrantProposal Proposal, string Receiver, string OrganName, string TypeName, bool MayDecide);

using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Staff.Policies.Making;

/// <summary>The normative documents that are being made, step by step, the longest at rest first.</summary>
public sealed record MakingPage(IReadOnlyList<MakingLine> Lines)
{
    public int CountOf(NormativeStep step) => Lines.Count(line => line.Step == step);
}

/// <param name="Since">When it last moved.</param>
/// <param name="Waits">The gates that wait for a signature now.</param>
/// <param name="IsRevision">An earlier edition of it is public or was.</param>
public sealed record MakingLine(Guid EditionId, string Title, string OrganName, NormativeStep Step, DateTimeOffset Since, ImmutableArray<Gate> Waits, bool IsRevision);

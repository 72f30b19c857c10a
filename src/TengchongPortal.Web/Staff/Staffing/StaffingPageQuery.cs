using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Staffing;

/// <param name="Lines">What is to be mended, the worst first; everything when all was asked for.</param>
public sealed record StaffingPage(bool IsAll, int Unstaffed, int Fragile, int Sound, ImmutableArray<StaffingLine> Lines);

/// <summary>The staffing check of the organs that the reader answers for.</summary>
public sealed class StaffingPageQuery(StaffingReportQuery report)
{
    public async Task<StaffingPage> RunAsync(bool all, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lines = (await report.RunAsync(null, ct)).Where(line => StaffingController.Readers.Any(capability => reader.May(capability, line.OrganPath))).ToList();
        int Count(StaffingOutcome outcome) => lines.Count(line => line.Check.Outcome == outcome);
        return new(
            all,
            Count(StaffingOutcome.Unstaffed),
            Count(StaffingOutcome.Fragile),
            Count(StaffingOutcome.Sound),
            [.. lines.Where(line => all || line.Check.Outcome != StaffingOutcome.Sound).OrderByDescending(line => line.Check.Outcome)]);
    }
}

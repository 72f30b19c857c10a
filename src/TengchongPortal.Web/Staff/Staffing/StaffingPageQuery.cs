using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Staffing;

/// <param name="Lines">Whoever has not the people; everybody, the worst first, when all was asked for.</param>
/// <param name="Pillars">On whom several organs hang, who most first: the absence of one of them stops the organs named.</param>
/// <param name="Lonely">How many organs hang on people of whom no other organ does, such as their only clerk.</param>
public sealed record StaffingPage(bool IsAll, int Unstaffed, int Fragile, int Sound, ImmutableArray<StaffingLine> Lines, ImmutableArray<PillarLine> Pillars, int Lonely)
{
    /// <summary>Open letters, concerns and reports of errors whose organ has nobody for them.</summary>
    public ImmutableArray<LonelyCases> Cases { get; init; } = [];
}

public sealed record PillarLine(string Person, ImmutableArray<string> Organs);

/// <summary>The staffing check of the organs that the reader answers for.</summary>
public sealed class StaffingPageQuery(StaffingReportQuery report, LonelyCasesQuery cases)
{
    public async Task<StaffingPage> RunAsync(bool all, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lines = (await report.RunAsync(null, ct)).Where(line => StaffingController.Readers.Any(capability => reader.May(capability, line.OrganPath))).ToList();
        int Count(StaffingOutcome outcome) => lines.Count(line => line.Check.Outcome == outcome);
        var pillars = PillarsOf(lines).ToList();
        return new(
            all,
            Count(StaffingOutcome.Unstaffed),
            Count(StaffingOutcome.Fragile),
            Count(StaffingOutcome.Sound),
            [.. lines.Where(line => all || line.Check.Outcome == StaffingOutcome.Unstaffed).OrderByDescending(line => line.Check.Outcome)],
            [.. pillars.Where(pillar => pillar.Organs.Length > 1)],
            pillars.Where(pillar => pillar.Organs.Length == 1).SelectMany(pillar => pillar.Organs).Distinct().Count())
        {
            Cases = [.. (await cases.RunAsync(ct)).Where(line => StaffingController.Readers.Any(capability => reader.May(capability, line.OrganPath)))],
        };
    }

    private static IEnumerable<PillarLine> PillarsOf(IEnumerable<StaffingLine> lines) => lines
        .SelectMany(line => line.Check.Pillars, (line, person) => (Person: person, line.OrganName))
        .GroupBy(pair => pair.Person, pair => pair.OrganName)
        .Select(group => new PillarLine(group.Key, [.. group.Distinct()]))
        .OrderByDescending(line => line.Organs.Length).ThenBy(line => line.Person, StringComparer.Ordinal);
}

using System.Collections.Immutable;

namespace TengchongPortal.Data.Importing;

/// <summary>What became of the lines of a file.</summary>
/// <param name="Refusals">In the order of the file; beyond <see cref="ImportTally.KeptRefusals"/> they are only counted.</param>
/// <param name="WarningCodes">Code, how often, and the sentence of the first.</param>
public sealed record ImportReport(
    int Accepted,
    int Unchanged,
    int Refused,
    int Warnings,
    ImmutableArray<LineRefusal> Refusals,
    ImmutableArray<(string Code, int Count, string Message)> WarningCodes);

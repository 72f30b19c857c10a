using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Checking;

/// <summary>What one rule set found in one text or in the fields of one record.</summary>
/// <param name="RuleSetVersion">Version of the rules that looked; a signature given under another version is checked again.</param>
/// <param name="Findings">By text, then by place.</param>
/// <param name="CutRules">Codes that reached the limit of findings; there may be more of them in the text.</param>
public sealed record CheckReport(
    string RuleSetVersion,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> CutRules)
{
    public IEnumerable<Finding> Stops => Findings.Where(finding => finding.Level == FindingLevel.Stop);

    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Level == FindingLevel.Warn);

    public bool HasStops => Stops.Any();

    /// <summary>Whether a number of a person stands there, be it a stop or a warning.</summary>
    public bool NamesPerson => Findings.Any(finding => finding.IsPersonal);

    /// <summary>Secrecy stops: the text is refused before anything of it is stored and no override helps. 保守国家秘密法</summary>
    public IEnumerable<Finding> SecrecyStops =>
        Stops.Where(finding => finding.Code.StartsWith("secrecy.", StringComparison.Ordinal));

    /// <summary>The first stop as a refusal with its place, or nothing.</summary>
    public Refusal? Refusal =>
        Stops.FirstOrDefault() is { } stop
            ? new(stop.Code, $"第{stop.Line}行第{stop.Column}字“{stop.Text}”：{stop.Rule}")
            : null;
}

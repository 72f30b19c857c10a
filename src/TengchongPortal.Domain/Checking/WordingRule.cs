namespace TengchongPortal.Domain.Checking;

/// <summary>A rule about how an office writes. Citizens write as they please, and what another site published is shown, not corrected: there it only warns.</summary>
public abstract class WordingRule(string code, FindingLevel level, string sentence, string citation)
    : CheckRule(code, level, sentence, citation)
{
    public override bool Judges(TextKind kind) => kind is TextKind.Draft or TextKind.Import;

    public override FindingLevel Weigh(FindingLevel level, TextKind kind) =>
        kind == TextKind.Import && level == FindingLevel.Stop ? FindingLevel.Warn : level;
}

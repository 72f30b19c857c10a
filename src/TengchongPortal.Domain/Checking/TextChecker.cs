using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking;

/// <summary>The text checker (文字检查): every rule of a set over a text. Holds nothing, so one instance serves all threads.</summary>
public sealed class TextChecker(RuleSet rules)
{
    /// <summary>Findings of one rule in one text; a page of faults is read, a thousand are not.</summary>
    public const int LimitPerRule = 200;

    public TextChecker()
        : this(RuleSet.Current)
    {
    }

    public string RuleSetVersion => rules.Version;

    public CheckReport Check(CheckedText text) => Check([text]);

    /// <summary>The fields of one record in one report.</summary>
    public CheckReport Check(IEnumerable<CheckedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var cut = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            findings.AddRange(FindingsIn(new TextScan(text), cut).OrderBy(f => f.Line).ThenBy(f => f.Column));
        }

        return new(rules.Version, findings.ToImmutable(), [.. cut]);
    }

    private List<Finding> FindingsIn(TextScan scan, SortedSet<string> cut)
    {
        var findings = new List<Finding>();
        foreach (var rule in rules.Rules.Where(rule => rule.Judges(scan.Checked.Kind)))
        {
            var spots = rule.Find(scan).Take(LimitPerRule + 1).ToList();
            if (spots.Count > LimitPerRule)
            {
                cut.Add(rule.Code);
            }

            findings.AddRange(spots.Take(LimitPerRule).Select(spot => Describe(scan, rule, spot)));
        }

        return findings;
    }

    private static Finding Describe(TextScan scan, CheckRule rule, Spot spot)
    {
        var (line, column) = scan.Lines.PlaceOf(spot.Start);
        var words = Quotation.Exact(scan.Text, spot.Start, spot.Length);
        return new(
            rule.Code,
            rule.Weigh(spot.Level, scan.Checked.Kind),
            scan.Checked.Field,
            line,
            column,
            spot.Length,
            words,
            rule.QuotesSentence ? Quotation.SentenceAround(scan.Text, spot.Start, spot.Length) : words,
            rule.RuleIn(scan.Checked.Kind),
            spot.Suggestion);
    }
}

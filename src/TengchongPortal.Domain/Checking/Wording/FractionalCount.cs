using System.Buffers;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Wording;

/// <summary>A fraction of a person: most often the 万 is missing. Averages and densities are fractions by right.</summary>
public sealed partial class FractionalCount() : WordingRule(
    "unit.fractional-count",
    FindingLevel.Stop,
    "以人次、件次、户等计的数量应当是整数，带小数的应当写明“万”“亿”等数量级。",
    "GB/T 15835-2011《出版物上数字用法》、《政府网站发展指引》内容准确性要求")
{
    private const int Reach = 16;

    private static readonly SearchValues<char> _clauseEnds = SearchValues.Create("。；;，,、\n");
    private static readonly SearchValues<char> _averages = SearchValues.Create("均每比率约÷×/");

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (Match match in Counts().Matches(scan.Text))
        {
            var before = scan.Text.AsSpan(Math.Max(0, match.Index - Reach), Math.Min(Reach, match.Index));
            if (!IsAverage(before) && !scan.Titles.Contains(match.Index))
            {
                var number = match.Groups["number"].Value;
                // 67.6人 may be a computed quota; 35.72人次 counts what happened.
                var level = match.Groups["loose"].Success ? FindingLevel.Warn : Level;
                yield return new(match.Index, match.Length, level, $"{number}万{match.Groups["unit"].Value}，请核对");
            }
        }
    }

    private static bool IsAverage(ReadOnlySpan<char> before) =>
        before[(before.LastIndexOfAny(_clauseEnds) + 1)..].ContainsAny(_averages);

    [GeneratedRegex(@"(?<number>[0-9](?<![0-9０-９.．,，].)[0-9]{0,8}\.[0-9]{1,4})[ \u3000]?(?<unit>人次|件次|户次|车次|架次|例次|(?<loose>人|名|户|件)(?=[，,。；;、\n\r）)]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();
}

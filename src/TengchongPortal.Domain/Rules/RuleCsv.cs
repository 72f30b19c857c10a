using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Rules;

/// <summary>
/// Reads <c>code,value,unit,effective_from,effective_to,title,citation,grade</c>. Never throws on bad content; faults:
/// <c>rule.columns</c>, <c>rule.code</c>, <c>rule.value</c>, <c>rule.dates</c>, <c>rule.citation</c>, <c>rule.grade</c>, <c>rule.overlap</c>.
/// </summary>
public static partial class RuleCsv
{
    public const string RulesFile = "rules.csv";

    public static RuleImport Parse(TextReader reader)
    {
        var rules = new List<DatedRule>();
        var faults = new List<LineFault>();
        foreach (var row in CsvRow.Read(reader).Skip(1))
        {
            if ((Fault(row.Cells) ?? RuleBook.Objection(Rule(row.Cells), rules)) is { } fault)
            {
                faults.Add(new(RulesFile, row.Line, fault, IsWarning: false));
            }
            else
            {
                rules.Add(Rule(row.Cells));
            }
        }

        return new([.. rules], [.. faults]);
    }

    private static Refusal? Fault(ImmutableArray<string> cells) => cells switch
    {
        { Length: not 8 } => new("rule.columns", "每行应为代码、值、单位、生效日、失效日、名称、依据、可信度八项"),
        _ when !Code().IsMatch(cells[0]) => new("rule.code", $"规则代码应为以点分隔的小写字母，不能是“{cells[0]}”"),
        _ when !Named<RuleUnit>(cells[2], out var unit) || (unit == RuleUnit.Text ? cells[1].Length == 0 : Number(cells[1]) is null)
            => new("rule.value", $"规则的值“{cells[1]}”与单位“{cells[2]}”不相配"),
        _ when Day(cells[3]) is null || (cells[4].Length > 0 && Day(cells[4]) is null) => new("rule.dates", "生效日必填，日期应写作2019-05-15的形式"),
        _ when cells[5].Length == 0 || cells[6].Length == 0 => new("rule.citation", "每条规则都应写明名称和依据"),
        _ when !Named<SourceGrade>(cells[7], out _) => new("rule.grade", $"可信度应为V、V2、K、R、S之一，不能是“{cells[7]}”"),
        _ => null,
    };

    private static DatedRule Rule(ImmutableArray<string> cells)
    {
        var unit = Enum.Parse<RuleUnit>(cells[2]);

        return new(
            cells[0], unit == RuleUnit.Text ? null : Number(cells[1]), unit == RuleUnit.Text ? cells[1] : "", unit,
            Day(cells[3])!.Value, Day(cells[4]), cells[5], cells[6], Enum.Parse<SourceGrade>(cells[7]));
    }

    // The name itself: Enum.TryParse alone would take any figure.
    private static bool Named<T>(string text, out T value)
        where T : struct, Enum => Enum.TryParse(text, out value) && value.ToString() == text;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

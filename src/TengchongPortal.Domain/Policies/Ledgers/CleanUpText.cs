using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>A document that a clean-up went through, and what was found.</summary>
public sealed record CleanedDocument(Guid DocumentId, string Title, string Number, CleanUpFinding Finding)
{
    /// <summary>Who made it; empty where the lists are those of one organ.</summary>
    public string Organ { get; init; } = "";
}

/// <summary>A document that ended by itself when its term ran out (失效) and of which no clean-up told yet: it is told of once, and nothing is asked of it.</summary>
/// <param name="ExpiredOn">Its last day in force.</param>
public sealed record LapsedDocument(Guid DocumentId, string Title, string Number, DateOnly ExpiredOn)
{
    public DateOnly? MadeOn { get; init; }

    /// <summary>Who made it; empty where the lists are those of one organ.</summary>
    public string Organ { get; init; } = "";
}

/// <summary>
/// The lists that a clean-up publishes (谁制定、谁清理): the words of the draft, one table for each finding, and one link for each document, so that the
/// ledger and the documents' own pages say the same as the text. The link to what had ended by its term changes nothing: its own days say so already.
/// </summary>
public static class CleanUpText
{
    /// <summary>How the lists of one organ begin.</summary>
    public const string Own = "按照“谁制定、谁清理”的原则，本机关对制定的行政规范性文件进行了清理。现将结果公布如下。\n";

    private const string Expired = "有效期届满失效的行政规范性文件";

    private const string Closing = "\n自公布之日起，废止和宣布失效的文件不再作为行政管理的依据；须修改的文件，由起草单位抓紧修改后重新公布，修改前继续有效。\n";

    private static readonly (CleanUpFinding Finding, string Heading)[] _lists =
    [
        (CleanUpFinding.Stands, "继续有效的行政规范性文件"),
        (CleanUpFinding.ToAmend, "须修改的行政规范性文件"),
        (CleanUpFinding.Repealed, "废止的行政规范性文件"),
        (CleanUpFinding.Lapsed, "宣布失效的行政规范性文件"),
    ];

    /// <summary>How joint lists begin: by which order, and which organs are not in them.</summary>
    public static string JointOpening(string basis, IReadOnlyCollection<string> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        var without = missing.Count == 0 ? "" : $"\n以下机关没有报送清理结果，其制定的文件不在本次清单内：{Cell(string.Join("、", missing))}。\n";
        return $"根据{Cell(basis)}，按照“谁制定、谁清理”的原则，市人民政府组织各机关对制定的行政规范性文件进行了清理。现将结果公布如下。\n{without}";
    }

    /// <summary>The body in Markdown; a list without documents is left out, and so is the column of organs where nobody is named.</summary>
    public static string BodyOf(IReadOnlyCollection<CleanedDocument> documents, IReadOnlyCollection<LapsedDocument> lapsed, string opening = Own)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(lapsed);
        var text = new StringBuilder(opening);
        var (organHead, organRule) = documents.Any(one => one.Organ.Length > 0) || lapsed.Any(one => one.Organ.Length > 0) ? (" 制定机关 |", " --- |") : ("", "");
        foreach (var (finding, heading) in _lists)
        {
            var found = documents.Where(one => one.Finding == finding).ToList();
            if (found.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {heading}（{found.Count}件）\n\n| 序号 | 文件名称 | 文号 |{organHead}\n| ---: | --- | --- |{organRule}\n")
                    .AppendJoin("", found.Select((one, place) => $"| {place + 1} | {Cell(one.Title)} | {Cell(one.Number)} |{(organHead.Length > 0 ? $" {Cell(one.Organ)} |" : "")}\n"));
            }
        }

        if (lapsed.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Expired}（{lapsed.Count}件）\n\n| 序号 | 文件名称 | 文号 | 有效期至 |{organHead}\n| ---: | --- | --- | --- |{organRule}\n")
                .AppendJoin("", lapsed.Select((one, place) => $"| {place + 1} | {Cell(one.Title)} | {Cell(one.Number)} | {one.ExpiredOn.Year}年{one.ExpiredOn.Month}月{one.ExpiredOn.Day}日 |{(organHead.Length > 0 ? $" {Cell(one.Organ)} |" : "")}\n"));
        }

        return text.Append(Closing).ToString();
    }

    public static ImmutableArray<RevisionRelation> LinksOf(IEnumerable<CleanedDocument> documents, IEnumerable<LapsedDocument> lapsed) =>
        [.. documents.Select(one => new RevisionRelation(CleanUpLinks.Of(one.Finding), one.DocumentId)), .. lapsed.Select(one => new RevisionRelation(RelationKind.TellsLapsed, one.DocumentId))];

    /// <summary>What one list holds, in a word for each: 继续有效 3 件、废止 1 件.</summary>
    public static string SummaryOf(IReadOnlyCollection<CleanedDocument> documents, IReadOnlyCollection<LapsedDocument> lapsed)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(lapsed);
        var parts = _lists.Select(list => (list.Heading, Count: documents.Count(one => one.Finding == list.Finding))).Append((Heading: Expired, lapsed.Count)).Where(list => list.Count > 0).Select(list => $"{list.Heading}{list.Count}件");
        return $"公布行政规范性文件清理结果：{string.Join("、", parts)}。";
    }

    // What Markdown would read as its own stays as it is written.
    private static string Cell(string words) => string.Concat(words.Select(one => "\\`*_{}[]<>#+-.!|~".Contains(one, StringComparison.Ordinal) ? $"\\{one}" : one.ToString()));
}

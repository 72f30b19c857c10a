using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>The lists that a clean-up publishes (R157).</summary>
public sealed class CleanUpTextTests
{
    private static readonly CleanedDocument[] _documents =
    [
        new(Guid.NewGuid(), "甲|乙办法", "腾政规〔2015〕1号", CleanUpFinding.Stands),
        new(Guid.NewGuid(), "丙办法", "腾政规〔2015〕2号", CleanUpFinding.Repealed),
        new(Guid.NewGuid(), "丁办法", "", CleanUpFinding.Repealed),
        new(Guid.NewGuid(), "戊办法", "腾政规〔2016〕1号", CleanUpFinding.Lapsed),
    ];

    [Fact]
    public void Every_document_stands_in_the_list_of_its_finding_and_no_list_is_empty()
    {
        var body = CleanUpText.BodyOf(_documents, []);

        Assert.Contains("## 继续有效的行政规范性文件（1件）", body, StringComparison.Ordinal);
        Assert.Contains("## 废止的行政规范性文件（2件）", body, StringComparison.Ordinal);
        Assert.Contains("| 2 | 丁办法 |  |", body, StringComparison.Ordinal);
        Assert.Contains("## 宣布失效的行政规范性文件（1件）", body, StringComparison.Ordinal);
        Assert.DoesNotContain("须修改的行政规范性文件", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_amended_has_a_list_of_its_own()
    {
        CleanedDocument[] documents = [.. _documents, new(Guid.NewGuid(), "庚办法", "腾政规〔2016〕2号", CleanUpFinding.ToAmend)];

        Assert.Contains("须修改的行政规范性文件（1件）", CleanUpText.BodyOf(documents, []), StringComparison.Ordinal);
        Assert.Contains("| 1 | 庚办法 | 腾政规〔2016〕2号 |", CleanUpText.BodyOf(documents, []), StringComparison.Ordinal);
        Assert.Equal(RelationKind.AsksAmendment, CleanUpText.LinksOf(documents, [])[^1].Kind);
    }

    [Fact]
    public void A_bar_in_a_title_breaks_no_table() => Assert.Contains(@"| 1 | 甲\|乙办法 |", CleanUpText.BodyOf(_documents, []), StringComparison.Ordinal);

    [Fact]
    public void Each_document_gets_the_link_of_its_finding() => Assert.Equal(
        [RelationKind.Confirms, RelationKind.Repeals, RelationKind.Repeals, RelationKind.DeclaresLapsed],
        CleanUpText.LinksOf(_documents, []).Select(link => link.Kind));

    [Fact]
    public void The_summary_counts_what_is_there() => Assert.Equal(
        "公布行政规范性文件清理结果：继续有效的行政规范性文件1件、废止的行政规范性文件2件、宣布失效的行政规范性文件1件。",
        CleanUpText.SummaryOf(_documents, []));

    [Fact]
    public void What_ended_by_its_term_has_a_list_of_its_own_and_a_link_that_changes_nothing()
    {
        LapsedDocument[] lapsed = [new(Guid.NewGuid(), "己办法", "腾政规〔2014〕3号", new(2019, 8, 31)) { Organ = "示例局" }];

        var body = CleanUpText.BodyOf(_documents, lapsed);

        Assert.Contains("## 有效期届满失效的行政规范性文件（1件）", body, StringComparison.Ordinal);
        Assert.Contains("| 1 | 己办法 | 腾政规〔2014〕3号 | 2019年8月31日 | 示例局 |", body, StringComparison.Ordinal);
        Assert.DoesNotContain("有效期届满失效", CleanUpText.BodyOf(_documents, []), StringComparison.Ordinal);
        Assert.Equal([new(RelationKind.TellsLapsed, lapsed[0].DocumentId)], CleanUpText.LinksOf([], lapsed).AsEnumerable());
        Assert.Null(LegalWord.KindOf(RelationKind.TellsLapsed));
        Assert.Contains("有效期届满失效的行政规范性文件1件", CleanUpText.SummaryOf([], lapsed), StringComparison.Ordinal);
    }
}

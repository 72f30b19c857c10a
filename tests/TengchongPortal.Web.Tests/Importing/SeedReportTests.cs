using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>The city's openness report of 2019 is the first record (R1 to R5).</summary>
public sealed class SeedReportTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task It_stands_in_its_column_with_its_number_and_its_second()
    {
        var record = await portal.AskAsync(db => db.PublicRecords.SingleAsync(one => one.IndexNumber == "01526376-3-/2019-1212001"));

        Assert.Equal(("腾冲市2019年政务公开工作情况报告", "腾冲市人民政府", "情况报告", ""), (record.Title, record.OrganName, record.ColumnName, record.DocumentNumber));
        Assert.Equal((new DateTimeOffset(2019, 12, 12, 7, 56, 51, TimeSpan.FromHours(8)), PublishedPrecision.Second), (record.FirstPublishedAt, record.PublishedPrecision));
        Assert.Null(record.MadeOn);
        Assert.StartsWith("2019年,腾冲市在全国基层政务公开标准化规范化试点", record.BodyText, StringComparison.Ordinal);
        Assert.DoesNotContain("浏览量", record.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_document_from_a_file_of_lines_is_unchanged()
    {
        var body = await portal.AskAsync(db => db.Set<RevisionContent>().Where(content => content.Title == "腾冲市2019年政务公开工作情况报告").Select(content => content.Body).SingleAsync());

        var report = await portal.ImportAsync(Intake.Line("腾冲市2019年政务公开工作情况报告", body, "report", "情况报告", "腾冲市人民政府", "01526376-3-/2019-1212001", "2019-12-12"));

        Assert.Equal((0, 1, 0), (report.Accepted, report.Unchanged, report.Refused));
    }
}

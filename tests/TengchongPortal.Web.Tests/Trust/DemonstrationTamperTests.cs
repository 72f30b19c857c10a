using Microsoft.EntityFrameworkCore;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>The whole demonstration city holds, and one changed row among its hundreds is found where it is.</summary>
public sealed class DemonstrationTamperTests
{
    public static TheoryData<string, string, string> Tamperings => new()
    {
        { "UPDATE LogLeaves SET RevisionHash = 'x' WHERE Sequence = 200", "publication.hash", "发布日志第200条" },
        { "DELETE FROM LogLeaves WHERE Sequence = 100", "publication.gap", "发布日志第101条" },
        { "UPDATE AuditEntries SET Result = 'x' WHERE Sequence = 1000", "audit.hash", "审计日志第1000条" },
        { "UPDATE PublicRecords SET Title = Title || '。' WHERE Sequence = (SELECT MAX(Sequence) FROM PublicRecords WHERE Visibility = 'Shown')", "record.header", "公开信息第" },
        { "UPDATE RevisionContents SET Body = Body || '。' WHERE RevisionId = (SELECT CurrentRevisionId FROM Editions WHERE State = 'Published' ORDER BY Id DESC LIMIT 1)", "content.hash", "第1稿" },
        { "UPDATE Signatures SET PersonName = '另一个人' WHERE Id = (SELECT MAX(Id) FROM Signatures WHERE EditionId IN (SELECT Id FROM Editions WHERE State = 'Published'))", "signature.trail", "索引号" },
    };

    [Fact]
    public async Task The_city_holds()
    {
        await using var portal = new DemonstrationPortal();

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal([], run.Breaks);
        Assert.Equal(0, run.Code);
        Assert.True(await portal.AskAsync(db => db.AuditEntries.CountAsync()) > 1000);
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task One_changed_row_is_found(string sql, string kind, string where)
    {
        await using var portal = new DemonstrationPortal();
        await portal.TamperAsync(sql);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal(1, run.Code);
        Assert.Contains(where, run.WhereOf(kind), StringComparison.Ordinal);
    }
}

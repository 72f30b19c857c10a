using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>The real documents, carried over by their batches: they hold, and what is changed among thousands is found. Full depth only; it imports all of them.</summary>
public sealed class CorpusTamperTests
{
    [CorpusFact]
    public async Task Thousands_of_carried_over_records_hold_and_one_changed_row_is_found()
    {
        if (Depth.Of(quick: 0, full: 1) == 0)
        {
            return;
        }

        await using var portal = new PortalUnderTest(PortalStart.Reference);
        foreach (var file in Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*.jsonl").Order(StringComparer.Ordinal))
        {
            await portal.ImportAsync(await File.ReadAllBytesAsync(file));
        }

        var whole = await VerifyRun.OfAsync(portal);
        Assert.Equal([], whole.Breaks);

        await portal.TamperAsync("UPDATE RevisionContents SET Body = Body || '。' WHERE RevisionId = (SELECT CurrentRevisionId FROM Editions WHERE Id = (SELECT EditionId FROM PublicRecords WHERE Sequence = 3000)); UPDATE BatchItems SET RevisionHash = 'x' WHERE EditionId = (SELECT EditionId FROM PublicRecords WHERE Sequence = 3500); UPDATE LogLeaves SET IndexNumber = 'x' WHERE Sequence = 4000");
        var run = await VerifyRun.OfAsync(portal);
        Assert.Equal("发布日志第4000条", run.WhereOf("publication.hash"));
        Assert.Contains("公开信息第3000号", run.WhereOf("record.body"), StringComparison.Ordinal);
        Assert.NotEmpty(run.WhereOf("content.hash"));
        Assert.Contains(run.Breaks, one => one.Kind == "signature.batch");
    }
}

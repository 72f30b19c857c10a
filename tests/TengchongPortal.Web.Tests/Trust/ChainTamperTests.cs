using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>R182, R4: a link of either chain that is altered, removed, inserted or back-dated is named with its place; a chain made anew as a whole is told by a head that was kept.</summary>
public sealed class ChainTamperTests
{
    private const string Day = "864000000000";

    /// <summary>What is done, the kind of break and the place where it is first seen.</summary>
    public static TheoryData<string, string, string> Links => new()
    {
        { "UPDATE LogLeaves SET IndexNumber = 'x' WHERE Sequence = 2", "publication.hash", "发布日志第2条" },
        { "UPDATE LogLeaves SET Hash = lower(hex(randomblob(32))) WHERE Sequence = 2", "publication.hash", "发布日志第2条" },
        { "DELETE FROM LogLeaves WHERE Sequence = 2", "publication.gap", "发布日志第3条" },
        { $"UPDATE LogLeaves SET At = At - {Day} WHERE Sequence = 3", "publication.time", "发布日志第3条" },
        { InsertLeaf, "publication.previous", "发布日志第3条" },
        { InsertLeaf, "publication.hash", "发布日志第3条" },
        { "UPDATE AuditEntries SET Act = 'x' WHERE Sequence = 5", "audit.hash", "审计日志第5条" },
        { "DELETE FROM AuditEntries WHERE Sequence = 5", "audit.gap", "审计日志第6条" },
        { $"UPDATE AuditEntries SET At = At - {Day} WHERE Sequence = 5", "audit.time", "审计日志第5条" },
        { "UPDATE AuditEntries SET Sequence = Sequence + 1000 WHERE Sequence >= 5; UPDATE AuditEntries SET Sequence = Sequence - 999 WHERE Sequence >= 1000; INSERT INTO AuditEntries SELECT 5, At, ActorId, ActorName, Act, ObjectId, Origin, Result, PreviousHash, Hash FROM AuditEntries WHERE Sequence = 4", "audit.previous", "审计日志第5条" },
        { "DELETE FROM AuditEntries WHERE Sequence = (SELECT MAX(Sequence) FROM AuditEntries)", "audit.head", "审计日志末尾" },
        { "UPDATE ChainHeads SET Sequence = Sequence - 1 WHERE Name = 'publication'", "publication.head", "发布日志末尾" },
    };

    private const string InsertLeaf =
        """
        UPDATE LogLeaves SET Sequence = Sequence + 1000 WHERE Sequence >= 3;
        UPDATE LogLeaves SET Sequence = Sequence - 999 WHERE Sequence >= 1000;
        INSERT INTO LogLeaves (Sequence, ReleaseEventId, Kind, IndexNumber, RevisionHash, At, ReasonClass, PreviousHash, Hash)
        SELECT 3, upper(hex(randomblob(16))), Kind, IndexNumber, RevisionHash, At, ReasonClass, PreviousHash, Hash FROM LogLeaves WHERE Sequence = 2;
        """;

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_link_that_does_not_fit_is_named_with_its_place(string sql, string kind, string where)
    {
        await using var portal = await CityAsync();
        await portal.TamperAsync(sql);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal(1, run.Code);
        Assert.Equal(where, run.WhereOf(kind));
    }

    [Fact]
    public async Task A_leaf_back_dated_with_all_hashes_made_anew_still_runs_against_time_and_against_the_trail()
    {
        await using var portal = await CityAsync();
        await portal.TamperAsync($"UPDATE LogLeaves SET At = At - {Day} WHERE Sequence = 3; UPDATE ReleaseEvents SET At = At - {Day} WHERE Id = (SELECT ReleaseEventId FROM LogLeaves WHERE Sequence = 3); UPDATE StateEvents SET At = At - {Day} WHERE Id = (SELECT StateEventId FROM ReleaseEvents WHERE Id = (SELECT ReleaseEventId FROM LogLeaves WHERE Sequence = 3))");
        await portal.ReforgeLogAsync(3);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal("发布日志第3条", run.WhereOf("publication.time"));
        Assert.Contains(run.Breaks, one => one.Kind == "publication.trail");
    }

    [Fact]
    public async Task A_log_rewritten_from_a_leaf_on_is_told_by_a_head_that_was_kept_and_by_nothing_else()
    {
        await using var portal = await CityAsync();
        var early = (await VerifyRun.OfAsync(portal)).Head;
        await new CityWalk(portal).ToAsync(EditorialState.Hidden);
        var late = (await VerifyRun.OfAsync(portal)).Head;

        // The last release gets another reason class everywhere, and the chain fits together again.
        await portal.TamperAsync("UPDATE StateEvents SET ReasonCode = 'x' WHERE Id = (SELECT StateEventId FROM ReleaseEvents WHERE Id = (SELECT ReleaseEventId FROM LogLeaves WHERE Sequence = (SELECT MAX(Sequence) - 1 FROM LogLeaves))); UPDATE ReleaseEvents SET ReasonClass = 'x' WHERE Id = (SELECT ReleaseEventId FROM LogLeaves WHERE Sequence = (SELECT MAX(Sequence) - 1 FROM LogLeaves)); UPDATE LogLeaves SET ReasonClass = 'x' WHERE Sequence = (SELECT MAX(Sequence) - 1 FROM LogLeaves)");
        await portal.ReforgeLogAsync(6);

        Assert.Equal(0, (await VerifyRun.OfAsync(portal)).Code);
        Assert.Equal(0, (await VerifyRun.OfAsync(portal, "--head", early)).Code);
        var run = await VerifyRun.OfAsync(portal, "--head", $"{early} {late}");
        var told = Assert.Single(run.Breaks);
        Assert.Equal(("head", $"日志摘要{late}"), (told.Kind, told.Where));
        Assert.Contains("最后一处是发布日志第5条", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_trail_rewritten_from_a_line_on_is_told_by_a_head_that_was_kept()
    {
        await using var portal = await CityAsync();
        var before = await VerifyRun.OfAsync(portal);
        await portal.TamperAsync("UPDATE AuditEntries SET Origin = '192.0.2.1' WHERE Sequence = 2");
        Assert.Equal("审计日志第2条", (await VerifyRun.OfAsync(portal)).WhereOf("audit.hash"));

        await portal.ReforgeTrailAsync(2);

        Assert.Equal(0, (await VerifyRun.OfAsync(portal)).Code);
        Assert.Equal($"日志摘要{before.AuditHead}", (await VerifyRun.OfAsync(portal, "--head", $"{before.Head} {before.AuditHead}")).WhereOf("head"));
        Assert.Equal(0, (await VerifyRun.OfAsync(portal, "--head", before.Head)).Code);
    }

    [Fact]
    public async Task A_signer_taken_out_of_the_trail_with_all_hashes_made_anew_is_missed_by_the_signature()
    {
        await using var portal = await CityAsync();
        await portal.TamperAsync("UPDATE AuditEntries SET ActorName = '另一个人', ActorId = (SELECT ActorId FROM AuditEntries WHERE Sequence = 1) WHERE Sequence = (SELECT MIN(Sequence) FROM AuditEntries WHERE Act = 'Sign')");
        await portal.ReforgeTrailAsync(1);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Contains("第1版", run.WhereOf("signature.trail"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Breaks, one => one.Kind.StartsWith("audit.", StringComparison.Ordinal));
    }

    /// <summary>Five leaves: a release; a release and its hiding; a release and its withdrawal.</summary>
    private static async Task<PortalUnderTest> CityAsync()
    {
        var portal = new PortalUnderTest(PortalStart.City);
        var walk = new CityWalk(portal);
        foreach (var state in new[] { EditorialState.Published, EditorialState.Hidden, EditorialState.Withdrawn })
        {
            await walk.ToAsync(state);
        }

        return portal;
    }
}

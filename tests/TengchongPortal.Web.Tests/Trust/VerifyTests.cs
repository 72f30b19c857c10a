using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>Whoever changes the database behind the portal's back is named by <c>verify</c> (R4, R182).</summary>
public sealed class VerifyTests(VerifyTests.WalkedCity city) : IClassFixture<VerifyTests.WalkedCity>
{
    public static TheoryData<string, string> Tamperings => new()
    {
        { "UPDATE RevisionContents SET Body = Body || '。'", "content.hash" },
        { "UPDATE LogLeaves SET At = At - 36000000000 WHERE Sequence = 2", "publication.hash" },
        { "UPDATE ReleaseEvents SET At = At - 36000000000", "publication.release" },
        { "UPDATE StateEvents SET At = At - 36000000000 WHERE Event = 'Release'", "publication.record-book" },
        { "UPDATE Signatures SET PersonName = '另一个人'", "signature.trail" },
        { "UPDATE StateEvents SET SecondActorName = '另一个人' WHERE Event = 'Emergency'", "signature.trail" },
        { "DELETE FROM Signatures WHERE Gate = 'Secrecy'", "signature.missing" },
        { "DELETE FROM LogLeaves WHERE Sequence = 2", "publication.gap" },
        { "DELETE FROM LogLeaves WHERE Sequence = (SELECT MAX(Sequence) FROM LogLeaves)", "publication.head" },
        { "DELETE FROM AuditEntries WHERE Sequence = 3", "audit.gap" },
        { "UPDATE AuditEntries SET ActorName = '另一个人' WHERE Sequence = 3", "audit.hash" },
        { "UPDATE Documents SET FirstPublishedAt = FirstPublishedAt - 36000000000", "record.published-at" },
        { "UPDATE PublicRecords SET FirstPublishedAt = FirstPublishedAt - 36000000000", "record.published-at" },
        { "UPDATE PublicRecords SET ReleasedAt = ReleasedAt - 36000000000", "record.released-at" },
        { "UPDATE PublicRecords SET Title = Title || '（改）' WHERE Visibility = 'Shown'", "record.header" },
        { "UPDATE PublicRecords SET BodyHtml = BodyHtml || '<p>添加</p>' WHERE Visibility = 'Shown'", "record.body" },
        { "UPDATE PublicRecords SET OrganName = '别的机关'", "record.organ" },
        { "UPDATE PublicRecords SET IndexNumber = IndexNumber || '9'", "record.index-number" },
        { "UPDATE PublicRecords SET Visibility = 'Shown' WHERE Visibility = 'Notice'", "record.visibility" },
        { "UPDATE PublicRecords SET BodyText = '已停止公开的文字' WHERE Visibility = 'Notice'", "record.leak" },
        { "UPDATE PublicRecords SET RepealedOn = '2019-01-01' WHERE Visibility = 'Shown'", "record.validity" },
        { "UPDATE PublicCounts SET Count = Count + 1 WHERE IsShown = 1", "counts.differ" },
        { "DELETE FROM PublicCounts WHERE IsShown = 0", "counts.differ" },
        { "UPDATE Editions SET State = 'Withdrawn' WHERE State = 'Published'", "record.event" },
        { "DELETE FROM PublicRecords", "record.missing" },
        { "UPDATE StateEvents SET SecondActorName = '另一个人' WHERE Event = 'Emergency'", "signature.trail" },
        { "UPDATE StateEvents SET SecondActorId = (SELECT ActorId FROM StateEvents WHERE Event = 'Create') WHERE Event = 'Emergency'", "publication.trail" },
        { "UPDATE PublicRecords SET NoticeRedirect = '/elsewhere' WHERE Visibility = 'Notice'", "record.notice" },
        { "UPDATE PublicRecords SET NoticeReason = '别的理由' WHERE Visibility = 'Banner'", "record.notice" },
        { "UPDATE StateEvents SET ActorName = '另一个人', ActorId = (SELECT ActorId FROM StateEvents WHERE Event = 'Create') WHERE Event = 'Hide'", "publication.trail" },
    };

    [Fact]
    public async Task A_city_that_was_only_walked_through_holds()
    {
        await using var portal = city.Portal.Copy();

        var run = await CommandRun.OfAsync(portal, "verify", "--json");

        Assert.Empty(run.Json.GetProperty("broken").EnumerateArray().Select(one => one.ToString()));
        Assert.Equal(0, run.Code);
        Assert.Equal(["holds", "leaves", "records", "files", "head", "auditHead", "broken"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.True(run.Json.GetProperty("leaves").GetInt64() >= 8);
        Assert.Equal(7, run.Json.GetProperty("records").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task A_change_behind_the_back_of_the_portal_is_named(string sql, string kind)
    {
        await using var portal = city.Portal.Copy();
        await portal.TamperAsync(sql);

        var run = await CommandRun.OfAsync(portal, "verify", "--json");

        Assert.Equal(1, run.Code);
        Assert.Contains(kind, Kinds(run.Json));
    }

    [Fact]
    public async Task A_head_printed_earlier_is_still_found_until_the_past_is_rewritten()
    {
        await using var portal = city.Portal.Copy();
        var head = (await CommandRun.OfAsync(portal, "verify", "--json")).Json.GetProperty("head").GetProperty("hash").GetString()!;
        await new CityWalk(portal).ToAsync(EditorialState.Published);

        Assert.Equal(0, (await CommandRun.OfAsync(portal, "verify", "--head", head)).Code);

        var forged = await CommandRun.OfAsync(portal, "verify", "--head", new string('a', 64), "--json");
        Assert.Equal((1, "head"), (forged.Code, Assert.Single(Kinds(forged.Json))));
        Assert.Equal(2, (await CommandRun.OfAsync(portal, "verify", "--head", "不是摘要")).Code);
    }

    [Fact]
    public async Task A_place_without_a_store_and_a_store_that_is_not_migrated_are_refused_with_a_sentence()
    {
        using var place = new TemporaryFolder();
        var nothing = await Executable.RunAsync(place.Path, "verify", "--json");
        var isUntouched = !File.Exists(place.Below("portal.db"));
        await File.WriteAllBytesAsync(place.Below("portal.db"), []);
        var empty = await Executable.RunAsync(place.Path, "verify", "--json");

        await using var portal = city.Portal.Copy();
        StoreFile.Ask(portal.Database, "DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)");
        var older = await Executable.RunAsync(portal.Root, "verify", "--json");

        Assert.Equal((1, "verify.no-database", true), (nothing.Code, nothing.Error, isUntouched));
        Assert.Equal((1, "verify.no-database"), (empty.Code, empty.Error));
        Assert.Equal((1, "verify.pending"), (older.Code, older.Error));
    }

    private static IEnumerable<string> Kinds(JsonElement report) => report.GetProperty("broken").EnumerateArray().Select(one => one.GetProperty("kind").GetString()!);

    /// <summary>Walked through once by a portal that is gone when the first copy is taken; each test spoils a copy of its own.</summary>
    public sealed class WalkedCity : IAsyncLifetime
    {
        public PortalUnderTest Portal { get; } = new(PortalStart.City);

        public async Task InitializeAsync()
        {
            await using var walker = Portal.Twin();
            var walk = new CityWalk(walker);
            await walk.ToAsync(EditorialState.Published);
            await walk.ToAsync(EditorialState.Hidden);
            await walk.ToAsync(EditorialState.Withdrawn);
            await walk.ToAsync(EditorialState.Superseded);
            await walk.SignAllAsync(await walk.ToAsync(EditorialState.EmergencyPublished));
            await walker.ImportAsync(Intake.Line("关于老街修缮的公告"));
        }

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }
}

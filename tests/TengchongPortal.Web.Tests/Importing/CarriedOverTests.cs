using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>A carried-over record is approved by its batch: the same verifier, log and projection, no signatures (architecture 2a, route I).</summary>
public sealed class CarriedOverTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task The_verifier_accepts_it_by_its_batch_and_by_nothing_else()
    {
        await portal.ImportAsync(Intake.Line("由批次核准的通知"));
        var record = await portal.RecordAsync("由批次核准的通知");

        var (edition, facts) = await portal.InsideAsync(async services =>
        {
            var found = await services.GetRequiredService<PortalDbContext>().Editions.WholeEditions().SingleAsync(one => one.Id == record.EditionId);
            return (found, await services.GetRequiredService<EditionFactsQuery>().RunAsync(found, record.ReleasedAt, CancellationToken.None));
        });

        Assert.Equal((EditorialState.Published, "I@1:"), (edition.State, edition.Route));
        Assert.Empty(edition.Signatures);
        Assert.Empty(Verification.Failures(edition, facts, record.ReleasedAt));
        Assert.Equal("verify.batch", Verification.Failures(edition, facts with { BatchHash = null }, record.ReleasedAt).Single().Code);
        Assert.Equal("verify.batch", Verification.Failures(edition, facts with { BatchHash = new string('0', 64) }, record.ReleasedAt).Single().Code);
    }

    [Fact]
    public async Task It_leaves_its_leaf_its_event_and_its_batch()
    {
        await portal.ImportAsync(Intake.Line("留下记录的通知", source: "https://old.example.test/a/1"));
        var record = await portal.RecordAsync("留下记录的通知");

        var (release, leaf, item, batch) = await portal.AskAsync(async db =>
        {
            var one = await db.ReleaseEvents.SingleAsync(line => line.EditionId == record.EditionId);
            var entry = await db.BatchItems.SingleAsync(line => line.EditionId == record.EditionId);
            return (one, await db.LogLeaves.SingleAsync(line => line.ReleaseEventId == one.Id), entry, await db.ImportBatches.SingleAsync(line => line.Id == entry.BatchId));
        });

        Assert.Equal((PublicEventKind.CarriedOver, RecordOrigin.CarriedOver), (release.Kind, release.Origin));
        Assert.Equal((record.ContentHash, record.ContentHash), (leaf.RevisionHash, item.RevisionHash));
        Assert.Equal(leaf.ComputeHash(), leaf.Hash);
        Assert.Equal(("lines.jsonl", "tester", 1, 0, 0), (batch.FileName, batch.Operator, batch.Accepted, batch.Unchanged, batch.Refused));
        Assert.Equal((1, "https://old.example.test/a/1"), (item.Line, item.SourceAddress));
        Assert.DoesNotContain("old.example.test", record.BodyHtml, StringComparison.Ordinal);
    }

    // R4, architecture 2a: three times, never mixed.
    [Theory]
    [InlineData("2019-12-12 07:56:51", "2019-12-11T23:56:51Z", PublishedPrecision.Second)]
    [InlineData("2019-12-12T07:56:51+08:00", "2019-12-11T23:56:51Z", PublishedPrecision.Second)]
    [InlineData("2019-12-12", "2019-12-11T16:00:00Z", PublishedPrecision.Day)]
    [InlineData("", null, PublishedPrecision.Unknown)]
    [InlineData("二〇一九年冬", null, PublishedPrecision.Unknown)]
    [InlineData("2019-02-30", null, PublishedPrecision.Unknown)]
    [InlineData("0001-01-01", null, PublishedPrecision.Unknown)]
    public async Task The_date_of_the_old_site_is_kept_as_exactly_as_it_is_known(string written, string? expected, PublishedPrecision precision)
    {
        await portal.ImportAsync(Intake.Line($"日期写作{written}的通知", date: written));

        var record = await portal.RecordAsync($"日期写作{written}的通知");

        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), record.FirstPublishedAt);
        Assert.Equal((precision, record.FirstPublishedAt ?? DateTimeOffset.MinValue), (record.PublishedPrecision, record.SortAt));
        Assert.True(record.ReleasedAt > record.SortAt);
    }

    // R1, R2, domain 08 §1.2.
    [Fact]
    public async Task Index_numbers_of_other_places_stay_as_they_are_and_external_organs_get_none()
    {
        await portal.ImportAsync(
            Intake.Line("外地有号", index: "11370300MB28347540/2021-None"),
            Intake.Line("外地无号"),
            Intake.Line("本市无号", publisher: "腾冲市人民政府"));

        Assert.Equal("11370300MB28347540/2021-None", (await portal.RecordAsync("外地有号")).IndexNumber);
        Assert.Equal("", (await portal.RecordAsync("外地无号")).IndexNumber);
        Assert.Matches(@"^01526376-3-/\d{4}-\d{7}$", (await portal.RecordAsync("本市无号")).IndexNumber);
    }

    [Fact]
    public async Task A_publisher_outside_the_register_becomes_an_external_organ_once()
    {
        await portal.ImportAsync(Intake.Line("外地一", publisher: "示例省某厅"), Intake.Line("外地二", publisher: " 示例省某厅 "));
        await portal.ImportAsync(Intake.Line("外地三", publisher: "示例省某厅"));

        var organ = await portal.AskAsync(db => db.Organs.SingleAsync(one => one.Name == "示例省某厅"));

        Assert.Equal((OrganKind.External, null), (organ.Kind, organ.IndexCode));
        Assert.Matches("^ext-[0-9a-f]{16}$", organ.Key);
        Assert.Equal(3, await portal.AskAsync(db => db.PublicRecords.CountAsync(record => record.OrganId == organ.Id)));
    }

    [Fact]
    public async Task A_former_name_finds_the_organ_and_is_printed_as_it_was()
    {
        await portal.AskAsync(async db =>
        {
            (await db.Organs.SingleAsync(organ => organ.Key == "530581102")).Rename("固东新名镇", new DateOnly(2022, 1, 1));
            return await db.SaveChangesAsync();
        });

        await portal.ImportAsync(Intake.Line("旧名时期的通知", publisher: "固东镇", date: "2019-01-01"), Intake.Line("新名时期的通知", publisher: "固东镇", date: "2023-01-01"));

        var (old, now) = (await portal.RecordAsync("旧名时期的通知"), await portal.RecordAsync("新名时期的通知"));
        Assert.Equal(("固东镇", "固东新名镇"), (old.OrganName, now.OrganName));
        Assert.Equal(old.OrganId, now.OrganId);
    }

    [Fact]
    public async Task The_chosen_organ_issues_lines_without_publisher_only()
    {
        var file = System.Text.Encoding.UTF8.GetBytes($"{Intake.Line("归入和顺镇", publisher: "")}\n{Intake.Line("另有机构", publisher: "示例馆")}");

        await portal.ImportAsync(file, organ: "530581105");
        await portal.ImportAsync(Intake.Line("来源不明", publisher: ""));

        Assert.Equal("和顺镇", (await portal.RecordAsync("归入和顺镇")).OrganName);
        Assert.Equal("示例馆", (await portal.RecordAsync("另有机构")).OrganName);
        Assert.Equal("来源未注明", (await portal.RecordAsync("来源不明")).OrganName);
    }

    [Fact]
    public async Task Addresses_of_the_old_site_lead_to_the_record_and_others_do_not()
    {
        await portal.ImportAsync(
            Intake.Line("旧站一", source: "http://www.tengchong.gov.cn/info/7151/5817813.htm"),
            Intake.Line("旧站二", source: "http://www.tengchong.gov.cn/info/7151/5817813.htm"),
            Intake.Line("外站", source: "https://www.example.test/info/7151/1.htm"));

        var addresses = await portal.AskAsync(db => db.LegacyAddresses.ToListAsync());

        Assert.Equal(("/info/7151/5817813.htm", (await portal.RecordAsync("旧站一")).DocumentId), (addresses.Single().Path, addresses.Single().DocumentId));
    }
}

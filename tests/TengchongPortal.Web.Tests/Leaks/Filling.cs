using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Staff.Desk;
using TengchongPortal.Web.Staff.Letters.Inbox;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Everything of the store that can stand in an address: ids, numbers, keys, names, digests, places in lists.</summary>
internal sealed record Filling
{
    private const string LegacyEnding = ".htm";

    public required ImmutableArray<string> Documents { get; init; }

    /// <summary>Documents that are public, or once were.</summary>
    public required ImmutableArray<string> Known { get; init; }

    public required ImmutableArray<string> Editions { get; init; }

    public required ImmutableArray<string> Files { get; init; }

    public required ImmutableArray<string> FileNames { get; init; }

    /// <summary>Ids of the attachments of each edition.</summary>
    public required ImmutableDictionary<Guid, ImmutableArray<string>> FilesOf { get; init; }

    /// <summary>Ids of release events, accounts, batches, letters, campaigns, risk dossiers and entries of the queue of reposts: nothing public may answer to them.</summary>
    public required ImmutableArray<string> Strangers { get; init; }

    public required ImmutableArray<string> IndexNumbers { get; init; }

    public required ImmutableArray<string> Organs { get; init; }

    public required ImmutableArray<string> Columns { get; init; }

    public required ImmutableArray<string> Places { get; init; }

    public required ImmutableArray<string> LegacyPaths { get; init; }

    /// <summary>Of letters, concerns and reports of errors.</summary>
    public required ImmutableArray<string> Numbers { get; init; }

    /// <summary>Clean-up campaigns, and one that there is not.</summary>
    public required ImmutableArray<string> Campaigns { get; init; }

    public required int LogLength { get; init; }

    /// <summary>What can stand for the parameter of the route, in its path or in its query; nothing when this test does not know the parameter.</summary>
    public ImmutableArray<string> Of(string route, string parameter) => (route, parameter) switch
    {
        (var old, "column") when old.EndsWith(LegacyEnding, StringComparison.Ordinal) => [.. LegacyPaths.Select(path => path.Split('/')[2]).Append("7151").Distinct()],
        (var old, "id") when old.EndsWith(LegacyEnding, StringComparison.Ordinal) => [.. LegacyPaths.Select(path => path.Split('/')[3].Replace(LegacyEnding, "", StringComparison.Ordinal)).Append("9")],
        ("/i/{**indexNumber}", _) => [.. IndexNumbers, .. Documents, "tcs001-/1999-0101001"],
        ("/i", "number") => IndexNumbers,
        (_, "editionId") => Editions,
        ("/staff/audit", "about") => [.. Editions.Take(2), "的"],
        ("/staff/audit", "before") => ["1", "1000000"],
        ("/staff/audit", "from" or "until") => ["2019-12-12", "x"],
        ("/staff/disclosures/{id:guid}/steps/{taken}", "id") => Editions,
        ("/staff/letters/{id:guid}/steps/{taken}", "taken") => [.. Enum.GetNames<LetterAct>(), "x"],
        (_, "id") => [.. Documents, .. Editions, .. Files, .. Strangers],
        (_, "fileId") => Files,

        // The sheet says again what it is about, so it is not asked about what nobody outside knows of.
        ("/letters/new", "about") => Known,

        ("/search" or "/search.json" or "/search.atom", "from" or "to") => ["2019-12-12", "x"],
        ("/organs", "name") => ["示例", "nobody"],
        ("/search", "q") => [.. IndexNumbers.Take(2), "的", "nothing"],
        ("/staff/search", "q") => ["的", "通知"],
        ("/search.json" or "/search.atom" or "/search/suggestions", "q") => ["的"],

        // A search says what was searched for, so it is not asked for what the crawl looks for.
        ("/staff/accounts", "name") => ["a", "nobody"],
        (_, "name") => FileNames,
        (_, "column") => Columns,
        (_, "code" or "organ") => Organs,
        ("/log" or "/log.json", "from") => [.. Enumerable.Range(0, LogLength + 2).Select(Written)],
        _ => Plain(parameter),
    };

    /// <summary>The same with one edition and what belongs to it, for rooms that lie below an edition.</summary>
    public Filling For(Guid edition) => this with
    {
        Documents = [],
        Editions = [Written(edition)],
        Files = FilesOf[edition].IsEmpty ? [Written(edition)] : FilesOf[edition],
        Strangers = [],
        Numbers = [],
    };

    private ImmutableArray<string> Plain(string parameter) => parameter switch
    {
        "number" or "from" or "to" or "since" or "merged" => ["0", "1", "2", "3"],
        "after" or "before" => Places,
        "year" => ["2018", "2019", "2025", "2026", "2027", "x"],
        "person" => ["1"],
        "state" => [.. Enum.GetNames<EditorialState>(), "InForce", "x"],
        "days" => ["7", "x"],
        "all" or "onlyRefused" => ["true"],
        "asOf" => ["2019-12-12", "2026-12-31", "x"],
        "files" => ["Read"],
        "sort" => ["date"],
        "in" => ["title"],
        "course" => ["signing", "nothing"],
        "page" => ["1", "2", "100", "101"],
        "status" => ["404", "410", "503"],
        "pile" => [.. Enum.GetNames<LetterPile>(), "x"],
        "section" => [.. Enum.GetNames<DeskSection>()],
        "taken" => [.. Enum.GetNames<EditorialEvent>()],
        "gate" => [.. Enum.GetNames<Gate>()],
        "type" => ["notice", "emergency"],
        "outcome" => [.. Enum.GetNames<SecrecyOutcome>()],
        "reasonCode" => ["return.mask"],
        "sketch" => ["true"],
        "kind" => ["暴雨蓝色预警"],
        "place" => ["腾冲市"],
        "time" => ["2019-12-12T09:00"],
        "phone" => ["119"],
        "most" => ["5", "x"],
        "quarter" => ["1", "4", "5", "x"],
        "policy" => [.. Documents.Take(2), .. Strangers.Take(1), "x"],
        "explains" or "grown" or "letter" => [.. Documents.Take(2), .. Editions.Take(1)],
        "meetingYear" => ["2026", "2018"],
        "reference" => ["YN-2025", "x"],
        "phoneLine" => ["12345", "x"],
        "concernField" => ["education", "nothing"],
        "campaignId" => Campaigns,
        "wordingId" => [$"{Guid.Empty}"],
        "letterNumber" => ["20191212-123456", "x"],
        "concernNumber" or "incidentNumber" or "siteErrorNumber" => [.. Numbers, "20191212-123456"],
        "yearTopic" => ["2019-business", "nothing"],
        "on" => ["2019-12-31", "x"],
        "issuer" or "drafter" => ["腾冲市示例局", "nobody"],
        "words" => ["的", "没有这样的文件"],
        "like" => [.. Documents.Take(3), .. IndexNumbers.Take(1)],
        "measure" => [.. Enum.GetNames<QualityMeasure>()],
        "part" => ["pages", "1", "2", "x"],
        "topic" => ["ylfw", "nothing"],
        "month" => ["2026-02-01", "x"],
        "title" => ["的", "没有这样的题目"],
        "theme" => ["1600", "x"],
        "genre" => ["05", "x"],
        "audience" => ["101", "x"],
        "stage" => ["management", "x"],
        "validity" => ["inforce", "x"],
        "return" or "back" => ["/staff", "//elsewhere.example"],
        "version" => ["elder"],
        "size" => ["Large", "x"],
        "ground" => ["YellowOnBlack"],

        // The page says again which page it is about, so it is not asked about what the crawl looks for.
        "about" => ["/log", "/records/x", "//elsewhere.example"],
        _ => [],
    };

    public static Task<Filling> OfAsync(PortalUnderTest portal) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var editions = await db.Editions.AsNoTracking().Include(edition => edition.Revisions).ThenInclude(revision => revision.Content!).ThenInclude(content => content.Files).ToListAsync();
        var files = editions.SelectMany(edition => edition.Revisions).Where(revision => revision.Content is not null).SelectMany(revision => revision.Text.Files).ToList();
        var places = await db.PublicRecords.AsNoTracking().Select(record => new RecordKey(record.SortAt, record.Sequence)).ToListAsync();
        return new Filling
        {
            Documents = [.. editions.Select(edition => edition.DocumentId).Distinct().Select(Written)],
            Known = [.. (await db.PublicRecords.Select(record => record.DocumentId).Distinct().ToListAsync()).Select(Written)],
            Editions = [.. editions.Select(edition => Written(edition.Id))],
            Files = [.. files.Select(file => file.Id).Concat(await db.PublicFiles.Select(file => file.FileId).ToListAsync()).Distinct().Select(Written)],
            FilesOf = editions.ToImmutableDictionary(edition => edition.Id, edition => FileIdsOf([edition])),
            FileNames = [.. files.Select(file => file.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal).Take(Depth.Of(3, 100)), .. files.Select(file => file.Sha256).Take(1)],
            Strangers = [Written(await db.ReleaseEvents.Select(release => release.Id).FirstAsync()), Written(await db.Users.Select(user => user.Id).FirstAsync()), Written(await db.ImportBatches.Select(batch => batch.Id).FirstAsync()), .. (await InsideIdsAsync(db)).Select(Written)],
            Campaigns = [.. (await db.CleanUpCampaigns.Select(campaign => campaign.Id).ToListAsync()).Append(Guid.Empty).Select(Written)],
            Numbers = [.. (await db.Letters.Select(letter => letter.Number).ToListAsync()).Select(Receipt.Written), .. await db.Concerns.Select(concern => concern.Number).ToListAsync(), .. await db.SiteErrors.Select(report => report.Number).ToListAsync()],
            IndexNumbers = [.. (await db.Documents.Where(document => document.IndexNumber != null).Select(document => document.IndexNumber!).ToListAsync()).Distinct()],
            Organs = [.. await db.Organs.Select(organ => organ.Key).ToListAsync(), "nobody"],
            Columns = [.. await db.Columns.Select(column => column.Key).ToListAsync(), "nothing"],
            Places = [.. places.Select(place => place.ToString()), "0-0", "x"],
            LegacyPaths = [.. await db.LegacyAddresses.Select(address => address.Path).ToListAsync()],
            LogLength = await db.LogLeaves.CountAsync(),
        };
    });

    private static Task<List<Guid>> InsideIdsAsync(PortalDbContext db) => db.Letters.Select(letter => letter.Id)
        .Concat(db.CleanUpCampaigns.Select(campaign => campaign.Id)).Concat(db.RiskDossiers.Select(dossier => dossier.Id)).Concat(db.Reposts.Select(repost => repost.Id)).ToListAsync();

    private static ImmutableArray<string> FileIdsOf(IEnumerable<Edition> editions) =>
        [.. editions.SelectMany(edition => edition.Revisions).Where(revision => revision.Content is not null).SelectMany(revision => revision.Text.Files).Select(file => Written(file.Id)).Distinct()];

    private static string Written(Guid id) => id.ToString();

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>Files of lines written by the tests, and what an import makes of them.</summary>
internal static class Intake
{
    private const int BigFile = 1_000;

    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(string title, string body = "正文。", string kind = "notice", string category = "公示公告", string publisher = "和顺古镇示例办公室", string index = "", string date = "2019-05-06", string source = "") =>
        Json(new { kind, title, body, category, publisher, index_number = index, publish_date = date, source_url = source });

    public static string Json(object line) => JsonSerializer.Serialize(line, _readable);

    public static Task<ImportReport> ImportAsync(this PortalUnderTest portal, params string[] lines) =>
        portal.ImportAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static Task<ImportReport> ImportAsync(this PortalUnderTest portal, byte[] file, string? organ = null, bool dry = false, IProgress<ImportProgress>? progress = null) =>
        portal.InsideAsync(services => services.GetRequiredService<RecordImport>().RunAsync(
            new MemoryStream(file), new ImportOrder("lines.jsonl", "tester", organ, dry), progress ?? new Progress<ImportProgress>(), CancellationToken.None));

    /// <summary>Takes every file of real documents, in the order of their names; at quick depth every tenth line of the big ones.</summary>
    public static async Task<List<ImportReport>> ImportCorpusAsync(this PortalUnderTest portal)
    {
        var reports = new List<ImportReport>();
        foreach (var file in Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*.jsonl").Order(StringComparer.Ordinal))
        {
            reports.Add(await portal.ImportAsync(await RealLinesAsync(file)));
        }

        return reports;
    }

    private static async Task<byte[]> RealLinesAsync(string file)
    {
        var lines = await File.ReadAllLinesAsync(file);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, at) => lines.Length < BigFile || at % Depth.Of(10, 1) == 0)));
    }

    public static Task<PublicRecord> RecordAsync(this PortalUnderTest portal, string title) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().PublicRecords.AsNoTracking().SingleAsync(record => record.Title == title));

    public static Task<T> AskAsync<T>(this PortalUnderTest portal, Func<PortalDbContext, Task<T>> question) =>
        portal.InsideAsync(services => question(services.GetRequiredService<PortalDbContext>()));

    /// <summary>How many rows every table has.</summary>
    public static Task<Dictionary<string, int>> RowsAsync(this PortalUnderTest portal) => portal.AskAsync(async db =>
    {
        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").ToListAsync();
        var rows = new Dictionary<string, int>();
        foreach (var table in tables)
        {
            var counted = string.Concat("SELECT COUNT(*) AS Value FROM \"", table, "\"");
            rows[table] = (await db.Database.SqlQueryRaw<int>(counted).ToListAsync())[0];
        }

        return rows;
    });
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>
/// The six values above every record, in the order of the city's own reports. Page, print, <c>meta</c> tags and JSON are all written from
/// <see cref="Cells"/>, so that they cannot differ (R7).
/// </summary>
public sealed record HeaderBlock(ImmutableArray<HeaderCell> Cells)
{
    public const string UnknownDate = "发布日期不详";

    public static HeaderBlock Of(PublicRecord record, long views, string organAddress, string columnAddress)
    {
        ArgumentNullException.ThrowIfNull(record);

        return new(
        [
            new("索引号", record.IndexNumber) { Name = "IndexNumber" },
            new("发布机构", record.OrganName, organAddress) { Name = "Publisher" },
            new("公开目录", record.ColumnName, columnAddress) { Name = "Catalogue" },
            new("发布日期", PublishedText(record), Machine: MachineOf(record)) { Name = "PublishedAt" },
            new("文号", record.DocumentNumber) { Name = "DocumentNumber" },
            new("浏览量", views.ToString(CultureInfo.InvariantCulture)) { Name = "Views" },
        ]);
    }

    public string PublishedAt => Cells[3].Value!;

    public IReadOnlyDictionary<string, string> ForMachines =>
        Cells.ToDictionary(cell => JsonNamingPolicy.CamelCase.ConvertName(cell.Name), cell => cell.Value ?? "");

    /// <summary>发布日期: to the second where it is known so well, else the day, else in words.</summary>
    private static string PublishedText(PublicRecord record) => (record.FirstPublishedAt, record.PublishedPrecision) switch
    {
        ({ } at, PublishedPrecision.Second) => ChinaClock.Second(at),
        ({ } at, _) => ChinaClock.Day(at),
        _ => UnknownDate,
    };

    private static string? MachineOf(PublicRecord record) => (record.FirstPublishedAt, record.PublishedPrecision) switch
    {
        ({ } at, PublishedPrecision.Second) => ChinaClock.Machine(at),
        ({ } at, _) => ChinaClock.Day(at),
        _ => null,
    };
}

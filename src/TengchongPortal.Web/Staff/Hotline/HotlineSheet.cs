using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using TengchongPortal.Web.Components.Sheets;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>A file for the hotline, as CSV or as JSON with the same names.</summary>
internal static class HotlineSheet
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(string[] head, ImmutableArray<string[]> rows, bool asJson) => asJson
        ? JsonSerializer.SerializeToUtf8Bytes(rows.Select(row => head.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)), _json)
        : CsvWriting.Write([head, .. rows]);
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>The record in the words of schema.org (JSON-LD), for whoever reads pages by program: the values of the header block, byte for byte.</summary>
public static class LinkedRecord
{
    // The encoder writes < as \u003C, so that no value can end the element it stands in.
    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="record">The edition shown.</param>
    /// <param name="header">Its header block.</param>
    /// <param name="absolute">Makes a local address one that works anywhere.</param>
    public static HtmlString Of(PublicRecord record, HeaderBlock header, Func<string, string> absolute)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(absolute);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _json))
        {
            Write(json, record, header, absolute(PublicAddresses.Record(record.DocumentId)));
        }

        return new(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, PublicRecord record, HeaderBlock header, string address)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "DigitalDocument");
        json.WriteString("@id", address);
        json.WriteString("url", address);
        json.WriteString("name", record.Title);
        json.WriteString("identifier", record.IndexNumber);
        json.WriteString("inLanguage", "zh-CN");
        json.WriteBoolean("isAccessibleForFree", true);
        WriteNamed(json, "publisher", "GovernmentOrganization", record.OrganName);
        WriteNamed(json, "isPartOf", "Collection", record.ColumnName);
        WriteKnown(json, "datePublished", header.Cells[3].Machine);
        WriteKnown(json, "dateModified", ChinaClock.Machine(record.ChangedAt));
        WriteKnown(json, "reportNumber", record.DocumentNumber);
        WriteKnown(json, "description", record.Summary);
        WriteKnown(json, "keywords", record.Keywords);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}

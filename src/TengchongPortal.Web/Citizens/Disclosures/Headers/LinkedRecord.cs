using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="record">The edition shown.</param>
    /// <param name="header">Its header block.</param>
    /// <param name="absolute">Makes a local address one that works anywhere.</param>
    public static HtmlString Of(PublicRecord record, HeaderBlock header, Func<string, string> absolute)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(absolute);
        var address = absolute(PublicAddresses.Record(record.DocumentId));
        var linked = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "DigitalDocument",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = record.Title,
            ["identifier"] = record.IndexNumber,
            ["inLanguage"] = "zh-CN",
            ["isAccessibleForFree"] = true,
            ["publisher"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = record.OrganName },
            ["isPartOf"] = new JsonObject { ["@type"] = "Collection", ["name"] = record.ColumnName },
        };
        Add(linked, "datePublished", header.Cells[3].Machine);
        Add(linked, "dateModified", ChinaClock.Machine(record.ChangedAt));
        Add(linked, "reportNumber", record.DocumentNumber);
        Add(linked, "description", record.Summary);
        Add(linked, "keywords", record.Keywords);
        return new(linked.ToJsonString(_json));
    }

    private static void Add(JsonObject linked, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            linked[name] = value;
        }
    }
}

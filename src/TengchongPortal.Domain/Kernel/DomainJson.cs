using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TengchongPortal.Domain.Kernel;

/// <summary>How bags of the record book are written: Chinese stays Chinese.</summary>
internal static class DomainJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}

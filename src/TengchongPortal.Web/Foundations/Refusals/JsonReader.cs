using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>Tells a program that reads JSON from a person who reads pages.</summary>
public static class JsonReader
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static bool Is(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path;
        var accepts = request.Headers.Accept.ToString();

        return path.StartsWithSegments("/api")
            || path.Value?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true
            || (accepts.Contains(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
                && !accepts.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase));
    }
}

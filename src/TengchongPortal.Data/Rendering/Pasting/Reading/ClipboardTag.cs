using TengchongPortal.Data.Rendering.Sieving;

namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>One start tag of a clipboard: its name, what its style means, and the few attributes that say something.</summary>
internal sealed record ClipboardTag(string Name, StyleWords Style, string Attributes, string Source, int Columns, int End)
{
    private static readonly string[] _kept = ["href", "src", "alt", "colspan", "rowspan", "start", "title"];

    public static ClipboardTag Read(string markup, int at)
    {
        var reader = new TagReader(markup, at);
        var name = NameOf(reader.Name());
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.NextAttribute(out var key, out var value))
        {
            said.TryAdd(key.Length <= 16 ? key.ToString().ToLowerInvariant() : "", value.ToString());
        }

        var style = new StyleWords(said.GetValueOrDefault("style", ""), said.GetValueOrDefault("class", ""));
        var columns = int.TryParse(said.GetValueOrDefault("colspan"), out var span) && span is > 0 and <= 200 ? span : 1;
        return new(name, style, Written(said, style), said.GetValueOrDefault("src", ""), columns, Math.Min(reader.Position, markup.Length));
    }

    public static string NameOf(ReadOnlySpan<char> name) => name.Length <= 12 ? name.ToString().ToLowerInvariant() : "";

    private static string Written(Dictionary<string, string> said, StyleWords style) => string.Concat(_kept
        .Where(key => said.ContainsKey(key) && !(key == "colspan" && style.OnlyOverlaps))
        .Select(key => $" {key}=\"{said[key].Replace("\"", "&quot;", StringComparison.Ordinal)}\""));
}

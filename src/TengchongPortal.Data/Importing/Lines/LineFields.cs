using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Data.Rendering.Sieving;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>Takes the fields out of one JSON object and remembers the first fault; a missing or null field is an empty text.</summary>
internal sealed class LineFields(JsonElement line)
{
    public Refusal? Fault { get; private set; }

    /// <summary>A text on one line.</summary>
    public string Word(string name, int longest) => Collapsed(Text(name, longest));

    public string Text(string name, int longest) => Find(name) switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } value => Bounded(name, Clean(value), longest),
        _ => Refused("import.type", $"字段{name}应是文字。"),
    };

    /// <summary>A text, a number, a truth value or a list of these, as one text.</summary>
    public string Written(string name, int longest) => Find(name) is { } value ? Bounded(name, Collapsed(Written(name, value)), longest) : "";

    public bool Flag(string name) => Find(name)?.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => Refused("import.type", $"字段{name}应是true或false。").Length > 0,
    };

    /// <summary>The members of an object field.</summary>
    public ImmutableArray<LinePair> Group(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } value => Members(name, value),
        _ => None<LinePair>($"字段{name}应是一个对象。"),
    };

    /// <summary>The objects of a list field.</summary>
    public ImmutableArray<ImmutableArray<LinePair>> Rows(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() <= LineLimits.Entries && list.EnumerateArray().All(row => row.ValueKind == JsonValueKind.Object) =>
            [.. list.EnumerateArray().Select(row => Members(name, row))],
        _ => None<ImmutableArray<LinePair>>($"字段{name}应是不超过{LineLimits.Entries}行的对象列表。"),
    };

    private ImmutableArray<LinePair> Members(string group, JsonElement owner) => owner.GetPropertyCount() > LineLimits.Pairs
        ? None<LinePair>($"字段{group}的项目过多。")
        : [.. owner.EnumerateObject().Select(member => new LinePair(group, Collapsed(Clean(() => member.Name)), Bounded(group, Collapsed(Written(group, member.Value)), LineLimits.Pair))).Where(pair => pair.Value.Length > 0)];

    private string Written(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => Clean(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(part => part.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) =>
            string.Join('；', value.EnumerateArray().Select(part => Written(name, part)).Where(part => part.Length > 0)),
        _ => Refused("import.type", $"字段{name}的内容应是文字、数字或它们的列表。"),
    };

    private JsonElement? Find(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string Clean(JsonElement value) => Clean(() => value.GetString()!);

    private string Clean(Func<string> words)
    {
        try
        {
            return TextHygiene.Clean(words());
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text, though well-formed JSON.
            return Refused("import.encoding", "该行含有不成字符的编码。");
        }
    }

    private string Bounded(string name, string text, int longest) =>
        text.Length <= longest ? text : Refused("import.too-long", $"字段{name}超过{longest}字。");

    private static string Collapsed(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    private ImmutableArray<T> None<T>(string message)
    {
        Refused("import.type", message);
        return [];
    }

    private string Refused(string code, string message)
    {
        Fault ??= new(code, message);
        return "";
    }
}

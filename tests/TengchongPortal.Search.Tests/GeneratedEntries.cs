using CsCheck;

namespace TengchongPortal.Search.Tests;

/// <summary>Records and questions made of everything that texts are made of, from so few characters that much is found.</summary>
internal static class GeneratedEntries
{
    private static readonly string[] _pieces =
    [
        "腾", "冲", "政", "府", "公", "开", "条", "例", "的", "低", "保", "臺", "灣", "台", "湾", "〇", "々", "\U00020BB7", "\U0002A6A5", "\U00020BB7", "豈", "⽂", "文",
        "a", "ab", "Abc", "B", "5G", "g", "网络", "WiFi", "ａｂ", "é", "e\u0301", "5", "56", "2018", "２０１８", "1212001", "号", "年", "月", "〔", "〕", "①", "²",
        "，", "。", " ", "\n", "\u3000", "（", "）", "-", "/", "“", "》", "\u200B", "\u00AD", "😀", "👨‍👩‍👧", "\uD842", "\uDFB7", "\0", "か", "한", "Ω", "ß", "İ",
    ];

    private static readonly Gen<string> _piece = Gen.Int[0, _pieces.Length - 1].Select(at => _pieces[at]);

    public static Gen<string> Text(int most) => _piece.Array[0, most].Select(pieces => string.Concat(pieces));

    public static Gen<IndexEntry> Entry { get; } =
        Gen.Select(Gen.Guid, Text(12), Text(80), Text(6).Array[0, 2], Text(4).Array[0, 3], Gen.Select(Text(8), Text(8)), Text(4), (id, title, body, files, keywords, numbers, organ) => new IndexEntry
        {
            RecordId = id,
            Title = title,
            Body = body,
            FileTexts = [.. files],
            Keywords = [.. keywords],
            DocumentNumber = numbers.Item1,
            IndexNumber = numbers.Item2,
            Organ = new("o", organ, "腾冲"),
            ColumnName = organ + numbers.Item1,
        });

    /// <summary>A cut out of a text, or anything, sometimes of several words, sometimes in quotation marks.</summary>
    public static Gen<string> Question(IReadOnlyList<IndexEntry> entries)
    {
        var cut = Gen.Select(Gen.Int[0, entries.Count - 1], Gen.Int[0, 11], Gen.Int[0, 200], Gen.Int[1, 9], (at, text, from, length) => Cut(TextOf(entries[at], text), from, length));
        var word = Gen.Frequency((6, cut), (1, Text(4)));
        return Gen.Frequency(
            (6, word),
            (2, Gen.Select(word, word, (one, other) => $"{one} {other}")),
            (1, word.Select(text => $"\"{text}\"")));
    }

    // Mostly title and body, at times a number or an attachment.
    private static string TextOf(IndexEntry entry, int choice) => choice switch
    {
        0 => entry.DocumentNumber,
        1 => entry.IndexNumber,
        2 => entry.FileTexts.FirstOrDefault() ?? "",
        3 => entry.FileTexts.LastOrDefault() ?? "",
        _ => entry.Title + entry.Body,
    };

    private static string Cut(string text, int from, int length) =>
        text.Length == 0 ? "" : text.Substring(from % text.Length, Math.Min(length, text.Length - (from % text.Length)));
}

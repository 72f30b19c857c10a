using System.Text.Json;
using CsCheck;
using TengchongPortal.Testing;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>The real documents, where they are at hand (environment variable PORTAL_CORPUS names their folder): cuts of them find what a look through all of them finds.</summary>
public sealed class CorpusTests
{
    private const int LongestCut = 8;

    [CorpusFact]
    public void Whatever_a_real_text_holds_is_found_in_it()
    {
        var entries = Directory.GetFiles(CorpusFactAttribute.Folder!, "*.jsonl").Order().SelectMany(File.ReadLines).Select(EntryOf).Where((_, at) => at % Depth.Of(20, 1) == 0).ToArray();
        using var index = new IndexUnderTest().With(entries);

        Questions(entries).Sample(
            question =>
            {
                var wish = new SearchWish { Text = question, Today = SearchTools.Today, Size = 100 };
                var expected = NaiveScan.Find(entries, question);
                var found = index.Index.Find(wish);
                Assert.Equal(expected.Count, found.Answered is Answered.AllWords or Answered.Everything ? found.Total : 0);
                Assert.True(expected.Count is 0 or > 500 || index.All(wish).Order().SequenceEqual(expected.Order()), question);
            },
            iter: Depth.Of(100, 2_000),
            threads: 1);
    }

    private static Gen<string> Questions(IndexEntry[] entries)
    {
        var cut = Gen.Select(Gen.Int[0, entries.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[1, LongestCut], (at, from, length) =>
        {
            var text = entries[at].Title + entries[at].DocumentNumber + entries[at].IndexNumber + entries[at].Body;
            return text.Length == 0 ? "" : text.Substring(from % text.Length, Math.Min(length, text.Length - (from % text.Length)));
        });
        return Gen.Frequency((4, cut), (1, Gen.Select(cut, cut, (one, other) => $"{one} {other}")));
    }

    private static IndexEntry EntryOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Of(string name) => json.RootElement.GetProperty(name).GetString() ?? "";
        return new()
        {
            RecordId = Guid.CreateVersion7(),
            Title = Of("title"),
            Body = Of("body"),
            DocumentNumber = Of("doc_number"),
            IndexNumber = Of("index_number"),
            Organ = new(Of("publisher"), Of("publisher")),
        };
    }
}

/// <summary>Runs where the folder of real documents is at hand; says so where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Folder is null ? "PORTAL_CORPUS names no folder of real documents." : null;

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PORTAL_CORPUS");
}

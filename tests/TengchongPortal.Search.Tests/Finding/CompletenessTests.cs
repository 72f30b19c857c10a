using CsCheck;
using TengchongPortal.Testing;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>Every record that holds what was asked is found, and no other: the same sets as by looking through all texts.</summary>
public sealed class CompletenessTests
{
    private const int Records = 400;

    [Fact]
    public void Whatever_a_text_holds_is_found_in_it()
    {
        var entries = GeneratedEntries.Entry.Array[Records].Single();
        using var index = new IndexUnderTest().With(entries[..150]).With(entries[150..]);

        GeneratedEntries.Question(entries).Sample(question => AssertSame(index, entries, question), iter: Depth.Of(1_000, 5_000), threads: 1);
    }

    [Fact]
    public void The_same_holds_after_changes_and_deletions()
    {
        var entries = GeneratedEntries.Entry.Array[Records].Single();
        using var index = new IndexUnderTest().With(entries);
        var changed = entries.Take(150).Select(entry => entry with { Title = entry.Body, Body = entry.Title }).ToArray();
        index.With(changed);
        index.Index.Apply([.. entries[150..200].Select(entry => IndexChange.Gone(entry.RecordId))], 9);
        IndexEntry[] left = [.. changed, .. entries[200..]];

        GeneratedEntries.Question(left).Sample(question => AssertSame(index, left, question), iter: Depth.Of(300, 2_000), threads: 1);
    }

    private static void AssertSame(IndexUnderTest index, IReadOnlyList<IndexEntry> entries, string question)
    {
        var wish = new SearchWish { Text = question, Today = SearchTools.Today, Size = 100 };
        var found = index.Index.Find(wish);
        var expected = NaiveScan.Find(entries, question);
        if (expected.Count == 0)
        {
            Assert.NotEqual(Answered.AllWords, found.Total > 0 ? found.Answered : Answered.AnyPart);
            return;
        }

        Assert.Contains(found.Answered, new[] { Answered.AllWords, Answered.Everything });
        Assert.Equal(expected.Count, found.Total);
        Assert.Equal(expected.Order(), index.All(wish).Order());
    }
}

using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Domain.Tests.Knowledge;

/// <summary>The lines of the difference feed: one for each change, none for nothing, and no word of what is told no more.</summary>
public sealed class KnowledgeChangeTests
{
    private static readonly Guid _entry = Guid.CreateVersion7();

    private static readonly DateTimeOffset _now = new(2019, 11, 20, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void An_entry_is_added_changed_and_removed_and_nothing_new_is_no_line()
    {
        var added = After(null, "a")!;
        var changed = After(added, "b")!;
        var removed = After(changed, "", LapseCause.SourceRepealed, "高龄津贴的通知")!;

        Assert.Equal([KnowledgeChangeKind.Added, KnowledgeChangeKind.Changed, KnowledgeChangeKind.Removed], new[] { added, changed, removed }.Select(line => line.Kind));
        Assert.Null(After(added, "a"));
        Assert.Null(After(removed, ""));
        Assert.Null(After(null, ""));
        Assert.Equal(KnowledgeChangeKind.Added, After(removed, "b")!.Kind);
    }

    [Fact]
    public void Only_a_removal_says_why()
    {
        var added = After(null, "a", LapseCause.Expired)!;
        var removed = After(added, "", LapseCause.SourceExpired, "高龄津贴的通知")!;

        Assert.Null(added.Cause);
        Assert.Equal((LapseCause.SourceExpired, "高龄津贴的通知", ""), (removed.Cause, removed.EndedBy, removed.Digest));
    }

    private static KnowledgeChange? After(KnowledgeChange? before, string digest, LapseCause cause = LapseCause.Withdrawn, string source = "") =>
        KnowledgeChange.After(before, _entry, "tcs026-01-2019-0012", digest, (cause, source), _now);
}

namespace TengchongPortal.Search.Tests.Keeping;

/// <summary>What is left when a process ends in the middle, a file is damaged, or the disk takes no more.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly IndexUnderTest _index = new();
    private readonly string _copy = Directory.CreateTempSubdirectory("portal-search-copy-").FullName;

    [Fact]
    public void A_new_folder_is_missing_an_index_until_something_is_committed()
    {
        Assert.Equal((IndexState.Missing, 0), (_index.Index.State, _index.Index.AppliedUntil));
        Assert.Equal(0, _index.Find("公告").Total);

        _index.With(Titled("公告")).Index.Commit();

        Assert.Equal(IndexState.Ready, _index.Index.State);
        _index.Reopen();
        Assert.Equal((IndexState.Ready, 1, 1), (_index.Index.State, _index.Index.AppliedUntil, _index.Find("公告").Total));
    }

    [Fact]
    public void A_process_that_ends_while_it_fills_the_first_index_leaves_none()
    {
        using (var filled = _index.Index.BeginRebuild())
        {
            filled.Add([Titled("公告")]);
            Assert.Equal((IndexState.Rebuilding, false), (_index.Index.State, _index.Index.CanFind));

            using var after = IndexUnderTest.Open(Copied());

            Assert.Equal((IndexState.Missing, false), (after.State, after.CanFind));
            filled.Finish(7);
        }

        Assert.Equal((IndexState.Ready, true), (_index.Index.State, _index.Index.CanFind));
    }

    [Fact]
    public void Whoever_asks_how_it_stands_does_not_wait_for_whoever_writes()
    {
        var asked = false;

        _index.Index.Apply(new SlowChanges(() => asked = Task.Run(() => _index.Index is { State: IndexState.Missing, CanFind: false }).Wait(TimeSpan.FromSeconds(30))), 1);

        Assert.True(asked);
    }

    [Fact]
    public void What_was_not_committed_is_known_to_be_lost()
    {
        _index.With(Titled("公告一")).Index.Commit();
        _index.With(Titled("公告二"));

        using var after = IndexUnderTest.Open(Copied());

        Assert.Equal((IndexState.Ready, 1), (after.State, after.AppliedUntil));
        Assert.Equal(1, after.Find(new() { Text = "公告", Today = SearchTools.Today }).Total);
    }

    [Fact]
    public void Changes_are_seen_when_they_were_applied_and_repeating_them_changes_nothing()
    {
        var entry = Titled("公告");
        _index.With(entry).With(entry with { Title = "通告" }).With(entry with { Title = "通告" });
        Assert.Equal((0, 1, 3), (_index.Find("公告").Total, _index.Find("通告").Total, _index.Index.AppliedUntil));

        _index.Index.Apply([IndexChange.Gone(entry.RecordId), IndexChange.Gone(Guid.CreateVersion7())], 4);
        Assert.Equal(0, _index.Find("通告").Total);
    }

    [Fact]
    public void A_second_process_is_told_that_the_folder_is_taken()
    {
        using var second = IndexUnderTest.Open(_index.Folder);

        Assert.Equal((IndexState.InUse, false), (second.State, second.CanFind));
        Assert.Throws<IndexTroubleException>(() => second.Apply([], 1));
        Assert.Throws<IndexTroubleException>(second.BeginRebuild);
    }

    [Fact]
    public void Every_damage_of_every_file_is_told_or_does_no_harm()
    {
        _index.With(Enumerable.Range(0, 60).Select(number => Titled($"公告第{number}号")).ToArray()).Index.Commit();
        foreach (var file in Directory.GetFiles(Copied(), "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not "lock").Select(file => Path.GetRelativePath(_copy, file)).ToList())
        {
            foreach (var damage in new Action<string>[] { Truncate, Empty, Garble, File.Delete })
            {
                damage(Path.Combine(Copied(), file));
                using var damaged = IndexUnderTest.Open(_copy);
                AssertToldOrWhole(damaged, file);
            }
        }
    }

    [Fact]
    public void An_index_of_another_version_asks_for_a_rebuild()
    {
        _index.With(Titled("公告")).Index.Commit();
        var folder = Directory.GetDirectories(Copied()).Single();
        using (var directory = Lucene.Net.Store.FSDirectory.Open(folder))
        using (var writer = new Lucene.Net.Index.IndexWriter(directory, new(Lucene.Net.Util.LuceneVersion.LUCENE_48, null)))
        {
            writer.SetCommitData(new Dictionary<string, string> { ["schema"] = "0", ["until"] = "1" });
            writer.Commit();
        }

        using var other = IndexUnderTest.Open(_copy);

        Assert.Equal((IndexState.OtherSchema, false), (other.State, other.CanFind));
        using (var rebuild = other.BeginRebuild())
        {
            rebuild.Add([Titled("公告")]);
            rebuild.Finish(7);
        }

        Assert.Equal((IndexState.Ready, 7), (other.State, other.AppliedUntil));
    }

    [Fact]
    public void A_full_disk_is_told_as_trouble_and_what_was_committed_is_served_on()
    {
        var disk = new FullDisk();
        using var index = new IndexUnderTest(open: disk.Open);
        index.With(Titled("公告")).Index.Commit();

        disk.IsFull = true;
        Assert.Throws<IndexTroubleException>(() => index.With(Titled("通告")));
        Assert.Equal((1, 1), (index.Find("公告").Total, index.Index.AppliedUntil));

        disk.IsFull = false;
        index.With(Titled("通告")).Index.Commit();
        Assert.Equal((1, 2), (index.Find("通告").Total, index.Index.AppliedUntil));
    }

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_copy, recursive: true);
    }

    /// <summary>One change, in whose writing something happens.</summary>
    private sealed class SlowChanges(Action meanwhile) : IReadOnlyList<IndexChange>
    {
        public int Count => 1;

        public IndexChange this[int index] => IndexChange.Put(Titled("公告"));

        public IEnumerator<IndexChange> GetEnumerator()
        {
            meanwhile();
            yield return this[0];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    internal static IndexEntry Titled(string title) => new() { RecordId = Guid.CreateVersion7(), Title = title };

    private static void AssertToldOrWhole(TextIndex index, string file)
    {
        if (index.State is IndexState.Broken or IndexState.Missing)
        {
            Assert.False(index.CanFind);
            return;
        }

        Assert.True(index.State == IndexState.Ready, $"{file}: {index.State}");
        Assert.Equal(60, index.Find(new() { Text = "公告", Today = SearchTools.Today }).Total);
    }

    private static void Truncate(string file) => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^Math.Min(3, (int)new FileInfo(file).Length)]);

    private static void Empty(string file) => File.WriteAllBytes(file, []);

    private static void Garble(string file)
    {
        var bytes = File.ReadAllBytes(file);
        for (var at = bytes.Length / 3; at < bytes.Length * 2 / 3; at++)
        {
            bytes[at] ^= 0x5A;
        }

        File.WriteAllBytes(file, bytes);
    }

    /// <summary>The folder as a killed process would leave it.</summary>
    private string Copied()
    {
        Directory.Delete(_copy, recursive: true);
        foreach (var file in Directory.GetFiles(_index.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock"))
        {
            var to = Path.Combine(_copy, Path.GetRelativePath(_index.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return _copy;
    }
}

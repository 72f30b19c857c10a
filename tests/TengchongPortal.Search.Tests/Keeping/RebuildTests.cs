namespace TengchongPortal.Search.Tests.Keeping;

/// <summary>A fresh index beside the served one: what is asked and what changes meanwhile, and a process that ends in the middle.</summary>
public sealed class RebuildTests : IDisposable
{
    private readonly IndexUnderTest _index = new();

    [Fact]
    public void What_changed_meanwhile_is_newer_than_what_was_read_before()
    {
        IndexEntry[] entries = [.. Enumerable.Range(0, 3).Select(_ => CrashTests.Titled("公告"))];
        _index.With(entries);
        using var rebuild = _index.Index.BeginRebuild();
        Assert.Equal(IndexState.Rebuilding, _index.Index.State);
        rebuild.Add(entries[..1]);

        _index.Index.Apply([IndexChange.Gone(entries[0].RecordId), IndexChange.Gone(entries[1].RecordId), IndexChange.Put(entries[2] with { Title = "通告" })], 5);
        rebuild.Add(entries[1..]);
        rebuild.Finish(1);

        Assert.Equal((0, 1), (_index.Find("公告").Total, _index.Find("通告").Total));
        Assert.Equal((IndexState.Ready, 5), (_index.Index.State, _index.Index.AppliedUntil));
        _index.Reopen();
        Assert.Equal((1, 5), (_index.Find("通告").Total, _index.Index.AppliedUntil));
    }

    [Fact]
    public void One_that_is_given_up_leaves_the_served_index_and_no_files()
    {
        _index.With(CrashTests.Titled("公告")).Index.Commit();
        using (var rebuild = _index.Index.BeginRebuild())
        {
            rebuild.Add([CrashTests.Titled("公告"), CrashTests.Titled("公告")]);
            Assert.Throws<IndexTroubleException>(_index.Index.BeginRebuild);
        }

        Assert.Equal((IndexState.Ready, 1), (_index.Index.State, _index.Find("公告").Total));
        Assert.Single(Directory.GetDirectories(_index.Folder));
    }

    [Fact]
    public void A_process_that_ends_in_the_middle_leaves_the_index_before()
    {
        _index.With(CrashTests.Titled("公告")).Index.Commit();
        var half = Directory.CreateDirectory(Path.Combine(_index.Folder, "g0"));
        File.WriteAllText(Path.Combine(half.FullName, "segments_1"), "half");
        File.WriteAllText(Path.Combine(_index.Folder, "current.next"), "g");

        _index.Reopen();

        Assert.Equal((IndexState.Ready, 1), (_index.Index.State, _index.Find("公告").Total));
        Assert.Single(Directory.GetDirectories(_index.Folder));
    }

    [Fact]
    public async Task Everybody_finds_while_it_is_written_committed_and_rebuilt()
    {
        var entries = Enumerable.Range(0, 40).Select(number => CrashTests.Titled($"公告第{number}号")).ToArray();
        _index.With(entries);
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => FindUntil(over.Token))).ToList();
        for (var round = 0; round < Testing.Depth.Of(12, 200); round++)
        {
            using var rebuild = _index.Index.BeginRebuild();
            var writer = Task.Run(() => Write(entries));
            rebuild.Add(entries);
            await writer;
            rebuild.Finish(_index.Index.AppliedUntil);
        }

        await over.CancelAsync();
        Assert.NotEqual(0, (await Task.WhenAll(readers)).Sum());
        Assert.Equal(40, _index.Find("公告").Total);
    }

    public void Dispose() => _index.Dispose();

    private void Write(IndexEntry[] entries)
    {
        foreach (var entry in entries.Take(10))
        {
            _index.With(entry with { Body = "又改" });
        }

        _index.Index.Commit();
    }

    private int FindUntil(CancellationToken over)
    {
        var answers = 0;
        while (!over.IsCancellationRequested)
        {
            Assert.Equal(40, _index.Find("公告").Total);
            answers++;
        }

        return answers;
    }
}

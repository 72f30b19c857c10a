namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Eight readers on real sockets who open one page after the other.</summary>
internal sealed class Load(IReadOnlyList<Uri> addresses) : IDisposable
{
    private const int Readers = 8;

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Readers, AllowAutoRedirect = false });

    /// <summary>The answer whole.</summary>
    /// <exception cref="HttpRequestException">It was not 200: nothing would be measured.</exception>
    public Task<byte[]> AnswerAsync() => _client.GetByteArrayAsync(addresses[0]);

    /// <returns>Answers in a second.</returns>
    public async Task<double> RunAsync(TimeSpan length)
    {
        var start = TimeProvider.System.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(reader, start, length))));
        return counts.Sum() / TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose() => _client.Dispose();

    private async Task<int> ReadAsync(int reader, long start, TimeSpan length)
    {
        var count = 0;
        while (TimeProvider.System.GetElapsedTime(start) < length)
        {
            _ = await _client.GetByteArrayAsync(addresses[(reader + (count++ * Readers)) % addresses.Count]);
        }

        return count;
    }
}

using System.Collections.Concurrent;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Eight readers on real sockets who open one page after the other.</summary>
/// <param name="cookie">What they carry; with one of the portal's own every page is drawn for them anew.</param>
internal sealed class Load(IReadOnlyList<Uri> addresses, string? cookie = null) : IDisposable
{
    private const int Readers = 8;

    private readonly ConcurrentBag<double> _times = [];
    private readonly HttpClient _client = ClientWith(cookie);

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

    /// <summary>Within how many milliseconds 95 of 100 answers came, of all that were read in turns.</summary>
    public double Within95
    {
        get
        {
            var sorted = _times.Order().ToList();
            return sorted[(int)(sorted.Count * 0.95)];
        }
    }

    public void Dispose() => _client.Dispose();

    private static HttpClient ClientWith(string? cookie)
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Readers, AllowAutoRedirect = false, UseCookies = false });
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }

    private async Task<int> ReadAsync(int reader, long start, TimeSpan length)
    {
        var count = 0;
        while (TimeProvider.System.GetElapsedTime(start) < length)
        {
            var asked = TimeProvider.System.GetTimestamp();
            _ = await _client.GetByteArrayAsync(addresses[(reader + (count++ * Readers)) % addresses.Count]);
            _times.Add(TimeProvider.System.GetElapsedTime(asked).TotalMilliseconds);
        }

        return count;
    }
}

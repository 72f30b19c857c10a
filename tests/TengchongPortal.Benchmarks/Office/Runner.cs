using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Office;

/// <summary>A page and who opens it.</summary>
internal sealed record Runner(string Name, Visitor Visitor, string Path)
{
    /// <summary>Fetches the page whole.</summary>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="InvalidOperationException">It did not answer with 200: nothing would be measured.</exception>
    public async Task<int> RunAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        using var answer = await Visitor.FetchAsync(request);
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{Path} answered {(int)answer.StatusCode}.");
    }
}

using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Components.Records;

/// <summary>A public record by what people know it by: its address here, or its index number.</summary>
public sealed class FindNamed(NamedRecords records)
{
    /// <returns>Null where citizens read no such record now.</returns>
    public Task<NamedRecord?> RunAsync(string? typed, CancellationToken ct)
    {
        var named = (typed ?? "").Trim();
        var path = Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsolutePath : named;
        return records.FindAsync(PublicAddresses.RecordIn(path), path.StartsWith("/i/", StringComparison.Ordinal) ? Uri.UnescapeDataString(path[3..]) : named, ct);
    }
}

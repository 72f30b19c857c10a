using System.Threading.RateLimiting;
using TengchongPortal.Web.Foundations.Rates;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>
/// How often one address may try codes for one number (security.md 1.7): five times in a quarter of an hour, whether the number exists or not, so
/// that counting tells nothing. Stands beside the limit of look-ups from one address.
/// </summary>
public sealed class ReceiptTries(RateLimits limits) : IDisposable
{
    private const int Most = 5;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<(string Caller, long? Number)> _tries = PartitionedRateLimiter.Create<(string Caller, long? Number), string>(one => RateLimitPartition.GetFixedWindowLimiter(
        $"{one.Caller}|{one.Number}", _ => new() { PermitLimit = Most, Window = _window, QueueLimit = 0 }));

    public bool Allow(HttpContext http, long? number)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var lease = limits.Enabled ? _tries.AttemptAcquire((CallerAddress.Of(http.Connection.RemoteIpAddress), number)) : null;
        return lease?.IsAcquired != false;
    }

    public void Dispose() => _tries.Dispose();
}

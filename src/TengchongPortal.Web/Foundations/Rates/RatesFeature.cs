using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TengchongPortal.Web.Foundations.Rates;

/// <summary>
/// Guessing and flooding are slowed down by address, never by a picture puzzle. The policies stand on the actions that take a try
/// (<c>[EnableRateLimiting(RateLimits.SignInPolicy)]</c>), not on the pages that show the form.
/// </summary>
public static class RatesFeature
{
    public static void AddRates(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var limits = builder.Configuration.GetSection("RateLimits").Get<RateLimits>() ?? new();
        if (!limits.Enabled && builder.Environment.IsProduction())
        {
            throw new InvalidOperationException("RateLimits:Enabled may not be false in Production.");
        }

        builder.Services.AddSingleton(limits).AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = TellWhenToRetry;
            limiter.AddPolicy(RateLimits.SignInPolicy, context => Partition(context, limits.SignIn));
            limiter.AddPolicy(RateLimits.LookUpPolicy, context => Partition(context, limits.LookUp));
            limiter.AddPolicy(RateLimits.SubmissionPolicy, context => Partition(context, limits.Submission));
        });
    }

    /// <summary>The framework's limiter wakes ten times a second for as long as the process lives; where nothing is slowed down there is none.</summary>
    public static void UseRates(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Services.GetRequiredService<RateLimits>().Enabled)
        {
            app.UseRateLimiter();
        }
    }

    private static RateLimitPartition<string> Partition(HttpContext context, Pace pace) =>
        RateLimitPartition.GetFixedWindowLimiter(CallerAddress.Of(context.Connection.RemoteIpAddress), _ => Window(pace));

    private static FixedWindowRateLimiterOptions Window(Pace pace) =>
        new() { PermitLimit = pace.Tries, Window = TimeSpan.FromSeconds(pace.Seconds), QueueLimit = 0 };

    private static ValueTask TellWhenToRetry(OnRejectedContext context, CancellationToken ct)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.HttpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }
}

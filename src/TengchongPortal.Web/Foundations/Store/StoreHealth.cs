using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TengchongPortal.Data;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Ready means that the database answers a query.</summary>
public sealed class StoreHealth(PortalDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.ChainHeads.AsNoTracking().AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}

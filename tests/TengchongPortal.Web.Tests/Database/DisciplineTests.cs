using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>What every connection to the embedded database is told (security.md 1.4).</summary>
public sealed class DisciplineTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { WaitsForTheDisk = true };

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Every_connection_writes_ahead_syncs_fully_keeps_foreign_keys_overwrites_and_waits()
    {
        var open = Enumerable.Range(0, 12).Select(_ => _portal.Services.CreateAsyncScope()).ToList();

        var told = await Task.WhenAll(open.Select(scope => TellAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>())));

        Assert.All(told, line => Assert.Equal("wal 2 1 1 1500", line));
        open.ForEach(scope => scope.Dispose());
    }

    [Fact]
    public Task A_transaction_takes_the_write_lock_when_it_begins() => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        await using var first = await db.Database.BeginTransactionAsync();

        // A deferred transaction would begin here and fail only when it writes, with what it read already stale.
        await _portal.InsideAsync(async other =>
        {
            var second = other.GetRequiredService<PortalDbContext>();
            var refusal = await Assert.ThrowsAnyAsync<DbException>(() => second.Database.BeginTransactionAsync());
            Assert.Contains("locked", refusal.Message, StringComparison.Ordinal);
        });
    });

    private static async Task<string> TellAsync(PortalDbContext db)
    {
        await db.Database.OpenConnectionAsync();
        var answers = new List<string>();
        foreach (var pragma in new[] { "journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout" })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            answers.Add((await command.ExecuteScalarAsync())!.ToString()!);
        }

        return string.Join(' ', answers);
    }
}

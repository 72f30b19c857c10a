using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>The small city over a database in which real trouble is made and lifted while it runs: SQLite itself says no each time.</summary>
public sealed class TroubledPortal : PortalUnderTest
{
    private readonly TroubleMaker _maker = new();

    public TroubledPortal()
        : base(PortalStart.City) => With("Database:BusyMilliseconds", "100");

    /// <summary>Begins the trouble; what is returned lifts it.</summary>
    public IDisposable Begin(Trouble trouble) => trouble switch
    {
        Trouble.Locked => new Lock(Open()),
        Trouble.ReadOnly => _maker.Begin(TroubleMaker.ReadOnly),
        Trouble.Full => BeginFull(),
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(_maker)));
    }

    private IDisposable BeginFull()
    {
        using (var connection = Open())
        {
            Run(connection, TroubleMaker.MakeRoomToFill);
        }

        return _maker.Begin(TroubleMaker.Full);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Root, "portal.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private sealed class Lock : IDisposable
    {
        private readonly SqliteConnection _connection;

        public Lock(SqliteConnection connection)
        {
            _connection = connection;
            Run(connection, "BEGIN IMMEDIATE");
        }

        public void Dispose()
        {
            Run(_connection, "ROLLBACK");
            _connection.Dispose();
        }
    }
}

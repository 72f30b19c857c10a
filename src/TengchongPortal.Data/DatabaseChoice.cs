using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TengchongPortal.Data.Conventions;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data;

/// <summary>Which database the configuration names (<c>Database:Provider</c>) and how to reach it.</summary>
/// <param name="BusyMilliseconds">How long a write waits for another program's lock on an embedded database before it is answered 503 (<c>Database:BusyMilliseconds</c>).</param>
public sealed record DatabaseChoice(bool IsEmbedded, string ConnectionString, int BusyMilliseconds = DatabaseChoice.UsualBusyMilliseconds)
{
    public const int UsualBusyMilliseconds = 1500;

    // SQLite itself waits, above; the driver's own loop around it, which holds a thread, adds nothing.
    private const int SqliteLoopSeconds = 1;

    /// <summary>The file of an embedded database.</summary>
    public string FilePath => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    /// <exception cref="InvalidOperationException">An unknown provider, a server without a connection string, or a waiting time that is none.</exception>
    public static DatabaseChoice From(IConfiguration configuration, StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(root);
        var connection = configuration.GetConnectionString("Portal");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => new(true, (connection ?? "Data Source={Storage:Root}/portal.db").Replace("{Storage:Root}", root.Path, StringComparison.Ordinal), BusyFrom(configuration)),
            "SqlServer" => new(false, connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is needed for SqlServer.")),
            var other => throw new InvalidOperationException($"Database:Provider '{other}' is neither Sqlite nor SqlServer."),
        };
    }

    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _ = IsEmbedded
            ? options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly("TengchongPortal.Migrations.Sqlite").CommandTimeout(SqliteLoopSeconds)).AddInterceptors(new SqliteDiscipline(BusyMilliseconds))
            : options.UseSqlServer(ConnectionString, server => server.MigrationsAssembly("TengchongPortal.Migrations.SqlServer"));
        options.AddInterceptors(new WrittenOnce());
    }

    private static int BusyFrom(IConfiguration configuration) => configuration["Database:BusyMilliseconds"] switch
    {
        null or "" => UsualBusyMilliseconds,
        var set when int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= 60_000 => milliseconds,
        var other => throw new InvalidOperationException($"Database:BusyMilliseconds '{other}' is not a number from 0 to 60000."),
    };
}

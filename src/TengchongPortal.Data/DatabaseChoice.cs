using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TengchongPortal.Data.Conventions;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data;

/// <summary>Which database the configuration names (<c>Database:Provider</c>) and how to reach it.</summary>
public sealed record DatabaseChoice(bool IsEmbedded, string ConnectionString)
{
    private const int SqlitePatienceSeconds = 2;

    /// <summary>The file of an embedded database.</summary>
    public string FilePath => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    /// <exception cref="InvalidOperationException">An unknown provider, or a server without a connection string.</exception>
    public static DatabaseChoice From(IConfiguration configuration, StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(root);
        var connection = configuration.GetConnectionString("Portal");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => new(true, (connection ?? "Data Source={Storage:Root}/portal.db").Replace("{Storage:Root}", root.Path, StringComparison.Ordinal)),
            "SqlServer" => new(false, connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is needed for SqlServer.")),
            var other => throw new InvalidOperationException($"Database:Provider '{other}' is neither Sqlite nor SqlServer."),
        };
    }

    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _ = IsEmbedded
            ? options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly("TengchongPortal.Migrations.Sqlite").CommandTimeout(SqlitePatienceSeconds)).AddInterceptors(new SqliteDiscipline())
            : options.UseSqlServer(ConnectionString, server => server.MigrationsAssembly("TengchongPortal.Migrations.SqlServer"));
        options.AddInterceptors(new WrittenOnce());
    }
}

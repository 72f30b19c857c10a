using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using TengchongPortal.Data;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>The context for either database, without reaching one: enough for models, scripts and comparisons.</summary>
internal static class TwoDatabases
{
    public static PortalDbContext Open(bool isEmbedded)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        new DatabaseChoice(isEmbedded, isEmbedded ? "Data Source=:memory:" : "Server=none").Configure(options);
        return new PortalDbContext(options.Options);
    }

    /// <summary>The model with everything that only migrations need: triggers, filters, collations.</summary>
    public static IRelationalModel ModelOf(PortalDbContext db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
}

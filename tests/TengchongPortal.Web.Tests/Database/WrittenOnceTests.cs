using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Mappings.Guards;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>The context refuses to touch the record book before the database has to.</summary>
public sealed class WrittenOnceTests(RecordBookCity city) : IClassFixture<RecordBookCity>
{
    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public Task No_kind_of_row_of_the_record_book_leaves_the_context_touched(EntityState touch) => city.Portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        foreach (var type in TypesOf(db))
        {
            db.ChangeTracker.Clear();
            var row = await RowsOf(db, type).FirstAsync();
            db.Entry(row).State = touch;

            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

            Assert.Equal($"{type.Name} is written once and never edited.", refusal.Message);
        }
    });

    [Fact]
    public Task The_context_knows_the_same_record_book_as_the_database() => city.Portal.InsideAsync(services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();

        Assert.Equal(GuardedTables.WrittenOnce.Order(), TypesOf(db).Select(type => db.Model.FindEntityType(type)!.GetTableName()).Order());
        return Task.CompletedTask;
    });

    private static List<Type> TypesOf(PortalDbContext db) =>
        [.. db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsAssignableTo(typeof(IWrittenOnce)))];

    private static IQueryable<object> RowsOf(PortalDbContext db, Type type) =>
        (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(type).Invoke(db, null)!;
}

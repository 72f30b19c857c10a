using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>The smallest context over the same file: the public rows and nothing else.</summary>
internal sealed class YardstickStore(DbContextOptions<YardstickStore> options) : DbContext(options)
{
    public DbSet<YardstickRow> Rows => Set<YardstickRow>();

    protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<YardstickRow>().ToTable("PublicRecords").HasKey(row => row.Sequence);
}

/// <summary>What a page needs of a public row.</summary>
internal sealed class YardstickRow
{
    public long Sequence { get; set; }

    public Guid DocumentId { get; set; }

    public Guid ColumnId { get; set; }

    public int IsCurrent { get; set; }

    public long SortAt { get; set; }

    public string Title { get; set; } = "";

    public string BodyHtml { get; set; } = "";
}

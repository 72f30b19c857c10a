using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Mappings;

internal sealed class ColumnMapping : IEntityTypeConfiguration<Column>
{
    public void Configure(EntityTypeBuilder<Column> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Key).HasMaxLength(40);
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.Description).HasMaxLength(300);
        builder.Property(x => x.StatutoryCode).HasMaxLength(20);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasOne<Column>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

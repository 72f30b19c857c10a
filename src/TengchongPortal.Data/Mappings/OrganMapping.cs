using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

internal sealed class OrganMapping : IEntityTypeConfiguration<Organ>
{
    public void Configure(EntityTypeBuilder<Organ> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Key).HasMaxLength(60);
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.ShortName).HasMaxLength(40);
        builder.Property(x => x.Path).HasMaxLength(200);
        builder.Property(x => x.IndexCode).HasMaxLength(20);
        builder.Property(x => x.DocumentPrefixes).HasMaxLength(200);
        builder.Property(x => x.Address).HasMaxLength(200);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => x.Path);
        builder.HasIndex(x => x.Name);
        builder.HasMany(x => x.Names).WithOne().HasForeignKey(x => x.OrganId).OnDelete(DeleteBehavior.Restrict);

        // An organ without its former names would print today's name on an old record (R2).
        builder.Navigation(x => x.Names).AutoInclude();
    }
}

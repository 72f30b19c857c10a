using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Mappings;

internal sealed class OrganMergerMapping : IEntityTypeConfiguration<OrganMerger>
{
    public void Configure(EntityTypeBuilder<OrganMerger> builder)
    {
        builder.ToTable("OrganMergers", table => table.HasTrigger("TR_OrganMergers_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Basis).HasMaxLength(OrganMerger.BasisMaxLength);
        builder.Property(x => x.MergedByName).HasMaxLength(100);

        // An organ is merged once, whoever races for it.
        builder.HasIndex(x => x.PredecessorId).IsUnique();
        builder.HasIndex(x => x.SuccessorId);
        builder.HasOne<Organ>().WithMany().HasForeignKey(x => x.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(x => x.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.MergerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MergerLineMapping : IEntityTypeConfiguration<MergerLine>
{
    public void Configure(EntityTypeBuilder<MergerLine> builder)
    {
        builder.ToTable("OrganMergerLines", table => table.HasTrigger("TR_OrganMergerLines_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}

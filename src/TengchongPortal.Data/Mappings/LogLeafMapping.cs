using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Mappings;

internal sealed class LogLeafMapping : IEntityTypeConfiguration<LogLeaf>
{
    public void Configure(EntityTypeBuilder<LogLeaf> builder)
    {
        builder.ToTable("LogLeaves", table => table.HasTrigger("TR_LogLeaves_WrittenOnce"));
        builder.HasKey(x => x.Sequence);
        builder.Property(x => x.Sequence).ValueGeneratedNever();
        builder.Property(x => x.IndexNumber).HasMaxLength(80);
        builder.Property(x => x.RevisionHash).HasMaxLength(64);
        builder.Property(x => x.ReasonClass).HasMaxLength(60);
        builder.Property(x => x.PreviousHash).HasMaxLength(64);
        builder.Property(x => x.Hash).HasMaxLength(64);
        builder.HasOne<ReleaseEvent>().WithMany().HasForeignKey(x => x.ReleaseEventId).OnDelete(DeleteBehavior.Restrict);
    }
}

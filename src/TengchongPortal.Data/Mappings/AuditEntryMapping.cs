using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries", table => table.HasTrigger("TR_AuditEntries_WrittenOnce"));
        builder.HasKey(x => x.Sequence);
        builder.Property(x => x.Sequence).ValueGeneratedNever();
        builder.Property(x => x.ActorName).HasMaxLength(60);
        builder.Property(x => x.Act).HasMaxLength(60);
        builder.Property(x => x.ObjectId).HasMaxLength(80);
        builder.Property(x => x.Origin).HasMaxLength(60);
        builder.Property(x => x.Result).HasMaxLength(60);
        builder.Property(x => x.PreviousHash).HasMaxLength(64);
        builder.Property(x => x.Hash).HasMaxLength(64);
        builder.HasIndex(x => x.At);
        builder.HasIndex(x => x.ActorId);
    }
}

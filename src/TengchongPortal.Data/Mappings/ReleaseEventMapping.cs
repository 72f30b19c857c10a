using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Mappings;

internal sealed class ReleaseEventMapping : IEntityTypeConfiguration<ReleaseEvent>
{
    public void Configure(EntityTypeBuilder<ReleaseEvent> builder)
    {
        builder.ToTable("ReleaseEvents", table => table.HasTrigger("TR_ReleaseEvents_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.IndexNumber).HasMaxLength(80);
        builder.Property(x => x.ReasonClass).HasMaxLength(60);
        builder.HasIndex(x => x.DocumentId);
        builder.HasIndex(x => x.EditionId);
        builder.HasIndex(x => x.At);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StateEvent>().WithMany().HasForeignKey(x => x.StateEventId).OnDelete(DeleteBehavior.Restrict);
    }
}

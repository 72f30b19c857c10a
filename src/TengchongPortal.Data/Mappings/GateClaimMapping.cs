using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Data.Mappings;

internal sealed class GateClaimMapping : IEntityTypeConfiguration<GateClaim>
{
    public void Configure(EntityTypeBuilder<GateClaim> builder)
    {
        builder.ToTable("GateClaims");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.Property(x => x.Until).IsConcurrencyToken();
        builder.HasIndex(x => new { x.EditionId, x.RevisionHash, x.Gate }).IsUnique();
        builder.HasIndex(x => new { x.PersonId, x.Until });
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

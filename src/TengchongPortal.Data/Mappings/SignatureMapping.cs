using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class SignatureMapping : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("Signatures", table => table.HasTrigger("TR_Signatures_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.Property(x => x.Capacity).HasMaxLength(100);
        builder.Property(x => x.Opinion).HasMaxLength(1000);
        builder.Property(x => x.OpinionNumber).HasMaxLength(60);
        builder.HasIndex(x => new { x.EditionId, x.Gate, x.RevisionHash }).IsUnique();
        builder.HasIndex(x => new { x.EditionId, x.RevisionHash, x.PersonId }).IsUnique();
        builder.HasIndex(x => x.PersonId);
    }
}

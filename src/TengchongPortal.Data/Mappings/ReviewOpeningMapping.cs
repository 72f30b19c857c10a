using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Data.Mappings;

internal sealed class ReviewOpeningMapping : IEntityTypeConfiguration<ReviewOpening>
{
    public void Configure(EntityTypeBuilder<ReviewOpening> builder)
    {
        builder.ToTable("ReviewOpenings", table => table.HasTrigger("TR_ReviewOpenings_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.HasIndex(x => new { x.EditionId, x.RevisionHash, x.PersonId }).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

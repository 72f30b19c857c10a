using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class CarrierPostingMapping : IEntityTypeConfiguration<CarrierPosting>
{
    public void Configure(EntityTypeBuilder<CarrierPosting> builder)
    {
        builder.ToTable("CarrierPostings", table => table.HasTrigger("TR_CarrierPostings_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.CarrierKey).HasMaxLength(40);
        builder.Property(x => x.Place).HasMaxLength(CarrierPosting.PlaceMaxLength);
        builder.Property(x => x.Proof).HasMaxLength(CarrierPosting.ProofMaxLength);
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.HasIndex(x => new { x.DocumentId, x.PostedAt });
        builder.HasIndex(x => new { x.CarrierKey, x.DocumentId });
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Mappings;

internal sealed class LegalEffectMapping : IEntityTypeConfiguration<LegalEffect>
{
    public void Configure(EntityTypeBuilder<LegalEffect> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => x.TargetDocumentId);
        builder.HasIndex(x => new { x.ByDocumentId, x.Until });
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.TargetDocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.ByDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

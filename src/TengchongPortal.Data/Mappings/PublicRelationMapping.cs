using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicRelationMapping : IEntityTypeConfiguration<PublicRelation>
{
    public void Configure(EntityTypeBuilder<PublicRelation> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => x.FromDocumentId);
        builder.HasIndex(x => x.ToDocumentId);
        builder.HasOne(x => x.Record).WithMany(x => x.Links).HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.ToDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

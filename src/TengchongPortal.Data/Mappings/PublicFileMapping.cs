using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicFileMapping : IEntityTypeConfiguration<PublicFile>
{
    public void Configure(EntityTypeBuilder<PublicFile> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.Property(x => x.Name).HasMaxLength(RevisionFile.NameMaxLength);
        builder.Property(x => x.MediaType).HasMaxLength(100);
        builder.HasIndex(x => x.FileId);
        builder.HasOne(x => x.Record).WithMany().HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
    }
}

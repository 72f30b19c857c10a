using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Importing;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class ImportMappings : IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<BatchItem>, IEntityTypeConfiguration<LegacyAddress>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.FileName).HasMaxLength(200);
        builder.Property(x => x.FileSha256).HasMaxLength(64);
        builder.Property(x => x.Operator).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<BatchItem> builder)
    {
        builder.HasKey(x => x.EditionId);
        builder.Property(x => x.EditionId).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.LineHash).HasMaxLength(64);
        builder.Property(x => x.SourceAddress).HasMaxLength(BatchItem.AddressMaxLength);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(x => x.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LegacyAddress> builder)
    {
        builder.HasKey(x => x.Path);
        builder.Property(x => x.Path).HasMaxLength(300);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

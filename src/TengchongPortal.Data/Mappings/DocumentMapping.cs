using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Importing;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.TypeKey).HasMaxLength(40);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.IndexNumber).HasMaxLength(80);
        builder.Property(x => x.ImportIdentity).HasMaxLength(200);
        builder.HasIndex(x => new { x.OrganId, x.IndexNumber }).IsUnique();
        builder.HasIndex(x => x.IndexNumber);
        builder.HasIndex(x => x.ImportIdentity).IsUnique();
        builder.HasIndex(x => x.OpeningKey).IsUnique();
        builder.HasOne<Organ>().WithMany().HasForeignKey(x => x.OrganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Column>().WithMany().HasForeignKey(x => x.ColumnId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.RepealedByDocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(x => x.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

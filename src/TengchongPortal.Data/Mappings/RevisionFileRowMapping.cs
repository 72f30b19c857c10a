using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class RevisionFileRowMapping : IEntityTypeConfiguration<RevisionFileRow>
{
    public void Configure(EntityTypeBuilder<RevisionFileRow> builder)
    {
        builder.ToTable("RevisionFiles", table => table.HasTrigger("TR_RevisionFiles_PurgeOnly"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.Property(x => x.Name).HasMaxLength(RevisionFile.NameMaxLength);
        builder.Property(x => x.MediaType).HasMaxLength(100);
        builder.HasIndex(x => x.FileId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class RevisionContentMapping : IEntityTypeConfiguration<RevisionContent>
{
    public void Configure(EntityTypeBuilder<RevisionContent> builder)
    {
        builder.ToTable("RevisionContents", table => table.HasTrigger("TR_RevisionContents_PurgeOnly"));
        builder.HasKey(x => x.RevisionId);
        builder.Property(x => x.RevisionId).ValueGeneratedNever();
        builder.Property(x => x.Title).HasMaxLength(RevisionText.TitleMaxLength);
        builder.HasMany(x => x.Files).WithOne().HasForeignKey(x => x.RevisionId).OnDelete(DeleteBehavior.ClientNoAction);
        builder.HasMany(x => x.Marks).WithOne().HasForeignKey(x => x.RevisionId).OnDelete(DeleteBehavior.ClientNoAction);
    }
}

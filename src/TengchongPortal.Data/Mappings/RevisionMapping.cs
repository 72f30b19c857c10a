using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions", table => table.HasTrigger("TR_Revisions_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Hash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.Salt).HasMaxLength(ContentHash.SaltBytes);
        builder.Property(x => x.AuthorName).HasMaxLength(60);
        builder.Ignore(x => x.Text);
        builder.Ignore(x => x.Marks);
        builder.HasIndex(x => new { x.EditionId, x.Number }).IsUnique();
        // The content is the shreddable part: Shredder deletes it after the edition stands as purged, and leaves the row with its hash.
        builder.HasOne(x => x.Content).WithOne().HasForeignKey<RevisionContent>(x => x.RevisionId).OnDelete(DeleteBehavior.ClientNoAction);
    }
}

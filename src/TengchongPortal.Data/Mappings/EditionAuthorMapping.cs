using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionAuthorMapping : IEntityTypeConfiguration<EditionAuthor>
{
    public void Configure(EntityTypeBuilder<EditionAuthor> builder)
    {
        builder.ToTable("EditionAuthors", table => table.HasTrigger("TR_EditionAuthors_WrittenOnce"));
        builder.HasKey(x => new { x.EditionId, x.PersonId });
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.HasIndex(x => x.PersonId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Mappings.Letters;

internal sealed class LetterFileMapping : IEntityTypeConfiguration<LetterFile>
{
    public void Configure(EntityTypeBuilder<LetterFile> builder)
    {
        builder.ToTable("LetterFiles", table => table.HasTrigger("TR_LetterFiles_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Sha256).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.MediaType).HasMaxLength(100);
        builder.HasIndex(x => x.Sha256);
        builder.HasIndex(x => new { x.LetterId, x.Ordinal }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Mappings.Letters;

internal sealed class LetterOriginalMapping : IEntityTypeConfiguration<LetterOriginal>
{
    public void Configure(EntityTypeBuilder<LetterOriginal> builder)
    {
        builder.ToTable("LetterOriginals", table => table.HasTrigger("TR_LetterOriginals_WrittenOnce"));
        builder.HasKey(x => x.LetterId);
        builder.Property(x => x.LetterId).ValueGeneratedNever();
    }
}

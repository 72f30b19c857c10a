using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Asking;

namespace TengchongPortal.Data.Mappings;

internal sealed class AskedQuestionMapping : IEntityTypeConfiguration<AskedQuestion>
{
    public void Configure(EntityTypeBuilder<AskedQuestion> builder)
    {
        builder.HasKey(x => x.Sequence);
        builder.Property(x => x.Words).HasMaxLength(AskedQuestion.WordsMaxLength);
        builder.HasIndex(x => new { x.Day, x.Words });
        builder.HasIndex(x => x.Words);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading.Counts;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicCountMapping : IEntityTypeConfiguration<PublicCount>
{
    public void Configure(EntityTypeBuilder<PublicCount> builder)
    {
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Ignore(x => x.Key);
        builder.Property(x => x.Theme).HasMaxLength(20);
        builder.Property(x => x.Genre).HasMaxLength(20);
        builder.Property(x => x.Audience).HasMaxLength(100);

        // Two who count at once cannot both be right.
        builder.Property(x => x.Moved).IsConcurrencyToken();
        builder.HasIndex(x => x.Moved);
    }
}

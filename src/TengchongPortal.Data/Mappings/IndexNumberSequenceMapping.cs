using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Publishing;

namespace TengchongPortal.Data.Mappings;

internal sealed class IndexNumberSequenceMapping : IEntityTypeConfiguration<IndexNumberSequence>
{
    public void Configure(EntityTypeBuilder<IndexNumberSequence> builder)
    {
        builder.HasKey(x => new { x.OrganCode, x.Day });
        builder.Property(x => x.OrganCode).HasMaxLength(20);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Mappings;

internal sealed class ChainHeadMapping : IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.HasKey(x => x.Name);
        builder.Property(x => x.Name).HasMaxLength(20);
        builder.Property(x => x.Hash).HasMaxLength(64);
    }
}

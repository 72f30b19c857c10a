using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Mappings;

internal sealed class ChainHeadMapping : IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.HasKey(x => x.Name);
        builder.Property(x => x.Name).HasMaxLength(20);
        builder.Property(x => x.Hash).HasMaxLength(64);
        builder.HasData(
            new { Name = HashChains.Publication, Sequence = 0L, Hash = ChainHash.Genesis },
            new { Name = HashChains.Audit, Sequence = 0L, Hash = ChainHash.Genesis });
    }
}

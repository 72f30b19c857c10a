using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.FullText.House;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionChangeMapping : IEntityTypeConfiguration<EditionChange>
{
    public void Configure(EntityTypeBuilder<EditionChange> builder) => builder.HasKey(x => x.Sequence);
}

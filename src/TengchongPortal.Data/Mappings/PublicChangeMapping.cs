using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading.Changes;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicChangeMapping : IEntityTypeConfiguration<PublicChange>
{
    public void Configure(EntityTypeBuilder<PublicChange> builder) => builder.HasKey(x => x.Sequence);
}

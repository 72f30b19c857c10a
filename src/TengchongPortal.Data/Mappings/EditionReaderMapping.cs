using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionReaderMapping : IEntityTypeConfiguration<EditionReader>
{
    public void Configure(EntityTypeBuilder<EditionReader> builder)
    {
        builder.ToTable("EditionReaders");
        builder.HasKey(x => new { x.EditionId, x.PersonId });
    }
}

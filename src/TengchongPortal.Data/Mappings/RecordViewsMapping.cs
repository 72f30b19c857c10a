using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Data.Mappings;

internal sealed class RecordViewsMapping : IEntityTypeConfiguration<RecordViews>
{
    public void Configure(EntityTypeBuilder<RecordViews> builder)
    {
        builder.HasKey(x => x.DocumentId);
        builder.Property(x => x.DocumentId).ValueGeneratedNever();
    }
}

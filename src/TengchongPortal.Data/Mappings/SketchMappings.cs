using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Sketches;

namespace TengchongPortal.Data.Mappings;

internal sealed class DraftSketchMapping : IEntityTypeConfiguration<DraftSketch>
{
    public void Configure(EntityTypeBuilder<DraftSketch> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Key).HasMaxLength(DraftSketch.KeyMaxLength);
        builder.Property(x => x.Place).HasMaxLength(DraftSketch.PlaceMaxLength);
        builder.HasIndex(x => new { x.PersonId, x.Key }).IsUnique();
        builder.HasIndex(x => x.EditionId);
        builder.HasIndex(x => x.FormKey);
        builder.HasIndex(x => x.SavedAt);
    }
}

internal sealed class DraftPresenceMapping : IEntityTypeConfiguration<DraftPresence>
{
    public void Configure(EntityTypeBuilder<DraftPresence> builder)
    {
        builder.HasKey(x => new { x.EditionId, x.PersonId });
        builder.Property(x => x.PersonName).HasMaxLength(100);
    }
}

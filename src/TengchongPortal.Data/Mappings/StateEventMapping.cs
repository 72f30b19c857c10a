using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class StateEventMapping : IEntityTypeConfiguration<StateEvent>
{
    public void Configure(EntityTypeBuilder<StateEvent> builder)
    {
        builder.ToTable("StateEvents", table => table.HasTrigger("TR_StateEvents_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ActorName).HasMaxLength(60);
        builder.Property(x => x.SecondActorName).HasMaxLength(60);
        builder.Property(x => x.ForName).HasMaxLength(60);
        builder.Property(x => x.SecondForName).HasMaxLength(60);
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.ReasonCode).HasMaxLength(60);
        builder.Property(x => x.Reason).HasMaxLength(2000);
        builder.Property(x => x.Detail).HasMaxLength(1000);
        builder.Property(x => x.Redirect).HasMaxLength(EditorialAct.RedirectMaxLength);
        builder.HasIndex(x => new { x.EditionId, x.Number }).IsUnique();
        builder.HasIndex(x => new { x.ActorId, x.At });
    }
}

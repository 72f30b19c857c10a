using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class GateTaskMapping : IEntityTypeConfiguration<GateTask>
{
    public void Configure(EntityTypeBuilder<GateTask> builder)
    {
        builder.ToTable("GateTasks", table => table.HasTrigger("TR_GateTasks_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.HasIndex(x => new { x.EditionId, x.Gate, x.RevisionHash }).IsUnique();
    }
}

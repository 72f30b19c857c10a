using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Data.Mappings.Concerns;

internal sealed class IncidentMapping : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Number).HasMaxLength(Concern.NumberLength);
        builder.Property(x => x.Name).HasMaxLength(Incident.NameMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasIndex(x => x.KnownAt);
        builder.HasMany(x => x.Entries).WithOne().HasForeignKey(x => x.IncidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IncidentEntryMapping : IEntityTypeConfiguration<IncidentEntry>
{
    public void Configure(EntityTypeBuilder<IncidentEntry> builder)
    {
        builder.ToTable("IncidentEntries", table => table.HasTrigger("TR_IncidentEntries_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.HasIndex(x => new { x.IncidentId, x.Ordinal }).IsUnique();
    }
}

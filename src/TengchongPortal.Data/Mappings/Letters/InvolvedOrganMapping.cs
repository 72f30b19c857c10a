using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Mappings.Letters;

internal sealed class InvolvedOrganMapping : IEntityTypeConfiguration<InvolvedOrgan>
{
    public void Configure(EntityTypeBuilder<InvolvedOrgan> builder)
    {
        builder.ToTable("InvolvedOrgans");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.HasIndex(x => new { x.LetterId, x.OrganPath }).IsUnique();
        builder.HasIndex(x => x.OrganPath);
    }
}

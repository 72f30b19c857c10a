using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Mappings;

internal sealed class PortalFlagMapping : IEntityTypeConfiguration<PortalFlag>
{
    public void Configure(EntityTypeBuilder<PortalFlag> builder)
    {
        builder.ToTable("Flags", table => table.HasTrigger("TR_Flags_WrittenOnce"));
        builder.HasKey(x => x.Name);
        builder.Property(x => x.Name).HasMaxLength(40);
    }
}

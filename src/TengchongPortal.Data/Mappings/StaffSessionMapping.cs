using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;

namespace TengchongPortal.Data.Mappings;

internal sealed class StaffSessionMapping : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Stamp).HasMaxLength(40);
        builder.Property(x => x.Origin).HasMaxLength(64);
        builder.Property(x => x.Device).HasMaxLength(StaffSession.DeviceMaxLength);
        builder.HasIndex(x => new { x.AccountId, x.LastSeenAt });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

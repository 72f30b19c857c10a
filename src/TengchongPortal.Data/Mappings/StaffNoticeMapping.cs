using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Mappings;

internal sealed class StaffNoticeMapping : IEntityTypeConfiguration<StaffNotice>
{
    public void Configure(EntityTypeBuilder<StaffNotice> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedOnAdd();
        builder.Property(x => x.Key).HasMaxLength(200);
        builder.Property(x => x.Path).HasMaxLength(StaffNotice.PathMaxLength);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.AccountId, x.ReadAt });
    }
}

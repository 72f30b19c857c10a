using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Data.Mappings.Hotline;

internal sealed class HotlineOrderMapping : IEntityTypeConfiguration<HotlineOrder>
{
    public void Configure(EntityTypeBuilder<HotlineOrder> builder)
    {
        builder.ToTable("HotlineOrders");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ExternalNo).HasMaxLength(HotlineOrder.NumberMaxLength);
        builder.HasIndex(x => x.ExternalNo).IsUnique();
        builder.HasIndex(x => x.LetterId).IsUnique();
    }
}

internal sealed class HotlineFileMapping : IEntityTypeConfiguration<HotlineFile>
{
    public void Configure(EntityTypeBuilder<HotlineFile> builder)
    {
        builder.ToTable("HotlineFiles");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.HasIndex(x => x.At);
        builder.HasMany(x => x.Refusals).WithOne().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HotlineRefusalMapping : IEntityTypeConfiguration<HotlineRefusal>
{
    public void Configure(EntityTypeBuilder<HotlineRefusal> builder)
    {
        builder.ToTable("HotlineRefusals");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ExternalNo).HasMaxLength(HotlineOrder.NumberMaxLength);
        builder.Property(x => x.Reason).HasMaxLength(HotlineRefusal.ReasonMaxLength);
        builder.HasIndex(x => new { x.FileId, x.Line });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Mappings;

internal sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.EnteredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Until).IsConcurrencyToken();
        builder.HasIndex(x => new { x.PersonId, x.From });
        builder.HasIndex(x => new { x.DeputyId, x.From });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.DeputyId).OnDelete(DeleteBehavior.Restrict);
    }
}

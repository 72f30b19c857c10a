using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Mappings;

internal sealed class DutyShiftMapping : IEntityTypeConfiguration<DutyShift>
{
    public void Configure(EntityTypeBuilder<DutyShift> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.EnteredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.EndedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.EndedAt).IsConcurrencyToken();
        builder.HasIndex(x => x.Until);
        builder.HasIndex(x => new { x.PersonId, x.Until });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

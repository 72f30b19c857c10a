using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

internal sealed class StaffAccountMapping : IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffAccount> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.DisplayName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.SecondFactorKey).HasMaxLength(400);
        builder.Property(x => x.RecoveryCodes).HasMaxLength(700);
        builder.HasOne<Organ>().WithMany().HasForeignKey(x => x.OrganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Grants).WithOne().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

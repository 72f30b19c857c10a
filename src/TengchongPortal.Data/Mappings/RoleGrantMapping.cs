using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Mappings;

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Type).HasMaxLength(40);
        builder.HasIndex(x => x.AccountId);
    }
}

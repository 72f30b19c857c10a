using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

internal sealed class OrganNameMapping : IEntityTypeConfiguration<OrganName>
{
    public void Configure(EntityTypeBuilder<OrganName> builder)
    {
        builder.ToTable("OrganNames");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Name).HasMaxLength(100);
    }
}

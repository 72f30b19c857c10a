using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class SuspensionMapping : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.ToTable("Suspensions", table => table.HasTrigger("TR_Suspensions_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.SheetNumber).HasMaxLength(60);
    }
}

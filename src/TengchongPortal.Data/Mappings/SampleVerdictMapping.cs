using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;

namespace TengchongPortal.Data.Mappings;

internal sealed class SampleVerdictMapping : IEntityTypeConfiguration<SampleVerdict>
{
    public void Configure(EntityTypeBuilder<SampleVerdict> builder)
    {
        builder.ToTable("SampleVerdicts", table => table.HasTrigger("TR_SampleVerdicts_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.RevisionHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.Remark).HasMaxLength(SampleVerdict.RemarkMaxLength);
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.HasIndex(x => x.EditionId).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

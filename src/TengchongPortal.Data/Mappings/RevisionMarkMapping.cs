using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Data.Mappings;

internal sealed class RevisionMarkMapping : IEntityTypeConfiguration<RevisionMark>
{
    public void Configure(EntityTypeBuilder<RevisionMark> builder)
    {
        builder.ToTable("RevisionMarks", table => table.HasTrigger("TR_RevisionMarks_PurgeOnly"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Quote).HasMaxLength(RevisionMark.QuoteMaxLength);
        builder.Property(x => x.Remark).HasMaxLength(RevisionMark.RemarkMaxLength);
        builder.Property(x => x.PersonName).HasMaxLength(60);
        builder.HasIndex(x => new { x.RevisionId, x.Number }).IsUnique();
    }
}

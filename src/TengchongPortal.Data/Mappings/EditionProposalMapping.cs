using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionProposalMapping : IEntityTypeConfiguration<EditionProposal>
{
    public void Configure(EntityTypeBuilder<EditionProposal> builder)
    {
        builder.ToTable("EditionProposals", table => table.HasTrigger("TR_EditionProposals_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ProposedByName).HasMaxLength(60);
        builder.Property(x => x.Reason).HasMaxLength(1000);
    }
}

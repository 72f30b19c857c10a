using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Mappings;

internal sealed class GrantProposalMapping : IEntityTypeConfiguration<GrantProposal>
{
    public void Configure(EntityTypeBuilder<GrantProposal> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Type).HasMaxLength(40);
        builder.Property(x => x.Reason).HasMaxLength(GrantProposal.ReasonMaxLength);
        builder.Property(x => x.ProposedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.DecidedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Outcome).IsConcurrencyToken();
        builder.HasIndex(x => new { x.Outcome, x.ProposedAt });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

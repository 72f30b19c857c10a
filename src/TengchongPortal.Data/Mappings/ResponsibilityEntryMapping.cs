using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

internal sealed class ResponsibilityEntryMapping : SecondedStatementMapping<ResponsibilityEntry>
{
    public override void Configure(EntityTypeBuilder<ResponsibilityEntry> builder)
    {
        base.Configure(builder);
        builder.Ignore(x => x.Said);
        builder.Property(x => x.HeadName).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.HeadPost).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.LeadingGroup).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.LeaderName).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.LeaderPost).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.OfficeName).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.Phone).HasMaxLength(Responsibility.PhoneMaxLength);
        builder.Property(x => x.OfficerName).HasMaxLength(Responsibility.NameMaxLength);
        builder.Property(x => x.DeputyName).HasMaxLength(Responsibility.NameMaxLength);
        builder.HasIndex(x => new { x.OrganId, x.Outcome, x.DecidedAt });
        builder.HasOne<Organ>().WithMany().HasForeignKey(x => x.OrganId).OnDelete(DeleteBehavior.Restrict);
    }
}

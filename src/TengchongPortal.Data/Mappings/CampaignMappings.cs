using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Mappings;

internal sealed class CleanUpCampaignMapping : IEntityTypeConfiguration<CleanUpCampaign>
{
    public void Configure(EntityTypeBuilder<CleanUpCampaign> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Name).HasMaxLength(CleanUpCampaign.NameMaxLength);
        builder.Property(x => x.Basis).HasMaxLength(CleanUpCampaign.BasisMaxLength);
        builder.Property(x => x.TopicWords).HasMaxLength(CleanUpCampaign.TopicMaxLength);
        builder.Property(x => x.OpenedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Reason).HasMaxLength(CleanUpCampaign.ReasonMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.Topic);
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasMany(x => x.Tasks).WithOne().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CleanUpTaskMapping : IEntityTypeConfiguration<CleanUpTask>
{
    public void Configure(EntityTypeBuilder<CleanUpTask> builder)
    {
        builder.ToTable("CleanUpTasks");
        builder.HasKey(x => new { x.CampaignId, x.OrganPath });
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Reason).HasMaxLength(CleanUpCampaign.ReasonMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.HasMany(x => x.Items).WithOne().HasForeignKey(x => new { x.CampaignId, x.OrganPath }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CleanUpItemMapping : IEntityTypeConfiguration<CleanUpItem>
{
    public void Configure(EntityTypeBuilder<CleanUpItem> builder)
    {
        builder.ToTable("CleanUpItems");
        builder.HasKey(x => new { x.CampaignId, x.DocumentId });
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Concerns.Wordings;

namespace TengchongPortal.Data.Mappings.Concerns;

internal sealed class AgreedWordingMapping : IEntityTypeConfiguration<AgreedWording>
{
    public void Configure(EntityTypeBuilder<AgreedWording> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Topic).HasMaxLength(AgreedWording.TopicMaxLength);
        builder.Property(x => x.MarkWords).HasMaxLength((AgreedWording.MarkMaxLength + 1) * AgreedWording.MostMarks);
        builder.Property(x => x.Text).HasMaxLength(AgreedWording.TextMaxLength);
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.Marks);
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasMany(x => x.Receipts).WithOne().HasForeignKey(x => x.WordingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WordingReceiptMapping : IEntityTypeConfiguration<WordingReceipt>
{
    public void Configure(EntityTypeBuilder<WordingReceipt> builder)
    {
        builder.ToTable("WordingReceipts");
        builder.HasKey(x => new { x.WordingId, x.OrganPath });
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Data.Mappings;

internal sealed class RepostMapping : IEntityTypeConfiguration<Repost>
{
    public void Configure(EntityTypeBuilder<Repost> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.SourceKey).HasMaxLength(40);
        builder.Property(x => x.Title).HasMaxLength(Repost.TitleMaxLength);
        builder.Property(x => x.Address).HasMaxLength(Repost.AddressMaxLength);
        builder.Property(x => x.Checksum).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.ReceiverName).HasMaxLength(100);
        builder.Property(x => x.SetAsideReason).HasMaxLength(Repost.ReasonMaxLength);
        builder.Ignore(x => x.IsInDoubt);
        builder.HasIndex(x => x.DocumentId).IsUnique();
        builder.HasIndex(x => x.ReceivedAt);

        // The same words of the same page are received once, whoever races.
        builder.HasIndex(x => new { x.Checksum, x.SourceKey }).IsUnique().HasDatabaseName("IX_Reposts_OneOpen").HasFilter("SetAsideAt IS NULL");
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Mappings;

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Subject).HasMaxLength(OutboxMessage.SubjectMaxLength);
        builder.Property(x => x.Text).HasMaxLength(2000);
        builder.Property(x => x.Path).HasMaxLength(200);
        builder.Property(x => x.Key).HasMaxLength(200);
        builder.Property(x => x.LastError).HasMaxLength(OutboxMessage.ErrorMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.SentAt, x.DroppedAt, x.DueAt });
        builder.HasIndex(x => x.EditionId);
    }
}

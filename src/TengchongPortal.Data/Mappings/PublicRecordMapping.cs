using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicRecordMapping : IEntityTypeConfiguration<PublicRecord>
{
    public const string Finding = "IX_PublicRecords_Finding";

    private const string Years = "IX_PublicRecords_Years";

    public void Configure(EntityTypeBuilder<PublicRecord> builder)
    {
        builder.HasKey(x => x.Sequence);
        builder.Ignore(x => x.Life);
        builder.Ignore(x => x.HasValidity);
        builder.Property(x => x.Sequence).ValueGeneratedOnAdd();
        builder.Property(x => x.IndexNumber).HasMaxLength(80);
        builder.Property(x => x.Title).HasMaxLength(RevisionText.TitleMaxLength);
        builder.Property(x => x.TypeKey).HasMaxLength(40);
        builder.Property(x => x.OrganName).HasMaxLength(100);
        builder.Property(x => x.ColumnName).HasMaxLength(60);
        builder.Property(x => x.DocumentNumber).HasMaxLength(100);
        builder.Property(x => x.Theme).HasMaxLength(20);
        builder.Property(x => x.Genre).HasMaxLength(20);
        builder.Property(x => x.Audience).HasMaxLength(100);
        builder.Property(x => x.Keywords).HasMaxLength(300);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.ContentHash).HasMaxLength(64);
        builder.Property(x => x.ChangeNote).HasMaxLength(500);
        builder.Property(x => x.NoticeReason).HasMaxLength(1000);
        builder.Property(x => x.NoticeBasis).HasMaxLength(500);
        builder.Property(x => x.NoticeAuthority).HasMaxLength(100);
        builder.Property(x => x.NoticeRedirect).HasMaxLength(300);
        builder.Property(x => x.Summary).HasMaxLength(RevisionText.SummaryMaxLength);
        builder.Property(x => x.RendererVersion).HasMaxLength(40);
        builder.Property(x => x.ServedUntil).HasDefaultValue(DateOnly.MaxValue).ValueGeneratedNever();
        builder.HasIndex(x => x.EditionId).IsUnique();
        builder.HasIndex(x => new { x.DocumentId, x.EditionNumber }).IsUnique();

        // A year in numbers, as of any moment of it.
        builder.HasIndex(x => new { x.FirstPublishedAt, x.IsCurrent, x.OrganId, x.ColumnId, x.Origin }).HasDatabaseName(Years);

        // Found one by one among what is current: with the mark in the index no plan prefers to walk all that is current.
        builder.HasIndex(x => new { x.DocumentId, x.IsCurrent });
        builder.HasIndex(x => new { x.IndexNumber, x.IsCurrent });
        builder.HasIndex(x => new { x.DocumentNumber, x.IsCurrent });
        builder.HasIndex(x => new { x.ReleaseEventId, x.IsCurrent });

        // What runs out soon, looked for every few minutes.
        builder.HasIndex(x => new { x.ExpiresOn, x.IsCurrent });

        // In the order of every list, with everything a list is narrowed by: filters and their counts never touch a text.
        builder.HasIndex(x => new { x.IsCurrent, x.SortAt, x.Sequence, x.Visibility, x.ColumnId, x.OrganId, x.FirstPublishedAt, x.Theme, x.Genre, x.Audience, x.EffectiveOn, x.ExpiresOn, x.RepealedOn, x.TypeKey, x.Title, x.Keywords, x.ServedUntil })
            .HasDatabaseName(Finding);
        builder.HasIndex(x => new { x.ColumnId, x.IsCurrent, x.SortAt, x.Sequence });
        builder.HasIndex(x => new { x.OrganId, x.IsCurrent, x.SortAt, x.Sequence });

        builder.HasIndex(x => new { x.TypeKey, x.IsCurrent, x.SortAt, x.Sequence, x.Visibility, x.ServedUntil });

        // What one organ has in each column, and when last.
        builder.HasIndex(x => new { x.OrganId, x.ColumnId, x.IsCurrent, x.SortAt, x.Sequence, x.Visibility, x.ServedUntil });
        builder.HasOne(x => x.ReleaseEvent).WithMany().HasForeignKey(x => x.ReleaseEventId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

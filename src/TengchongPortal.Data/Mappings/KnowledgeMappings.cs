using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicKnowledgeMapping : IEntityTypeConfiguration<PublicKnowledge>
{
    public void Configure(EntityTypeBuilder<PublicKnowledge> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Clause).HasMaxLength(KnowledgeFacts.ClauseMaxLength);
        builder.Property(x => x.Rule).HasMaxLength(300);
        builder.Property(x => x.Channels).HasMaxLength(100);
        builder.Property(x => x.Sources).HasMaxLength(PublicKnowledge.SourcesMaxLength);
        builder.Property(x => x.EndedBy).HasMaxLength(RevisionText.TitleMaxLength);
        builder.HasIndex(x => x.DocumentId);
        builder.HasOne(x => x.Record).WithMany().HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class KnowledgeChangeMapping : IEntityTypeConfiguration<KnowledgeChange>
{
    public void Configure(EntityTypeBuilder<KnowledgeChange> builder)
    {
        builder.HasKey(x => x.Sequence);
        builder.Property(x => x.Sequence).ValueGeneratedOnAdd();
        builder.Property(x => x.Number).HasMaxLength(80);
        builder.Property(x => x.EndedBy).HasMaxLength(RevisionText.TitleMaxLength);
        builder.Property(x => x.Digest).HasMaxLength(64);
        builder.HasIndex(x => new { x.DocumentId, x.Sequence });
    }
}

internal sealed class EntryConfirmationMapping : IEntityTypeConfiguration<EntryConfirmation>
{
    public void Configure(EntityTypeBuilder<EntryConfirmation> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(100);
        builder.HasIndex(x => new { x.DocumentId, x.At });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicPolicyMapping : IEntityTypeConfiguration<PublicPolicy>
{
    public void Configure(EntityTypeBuilder<PublicPolicy> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        foreach (var code in new[] { nameof(PublicPolicy.Exemption), nameof(PublicPolicy.FirstReason), nameof(PublicPolicy.Topic) })
        {
            builder.Property(code).HasMaxLength(60);
        }

        foreach (var words in new[] { nameof(PublicPolicy.Changes), nameof(PublicPolicy.ForWhom), nameof(PublicPolicy.FromWhen), nameof(PublicPolicy.WhereToAsk), nameof(PublicPolicy.ExemptionNote), nameof(PublicPolicy.FirstNote), nameof(PublicPolicy.Opinions), nameof(PublicPolicy.Competition), nameof(PublicPolicy.Filing), nameof(PublicPolicy.Evaluation) })
        {
            builder.Property(words).HasMaxLength(PolicyFacts.WordsMaxLength);
        }

        builder.Property(x => x.DrafterOrganPaths).HasMaxLength(2000);
        builder.Property(x => x.Drafters).HasMaxLength(1000);
        builder.Property(x => x.RegistrationNumber).HasMaxLength(100);
        builder.Property(x => x.LegalityNumber).HasMaxLength(100);
        builder.Property(x => x.LegalityOffice).HasMaxLength(100);
        builder.Property(x => x.LegalityOpinion).HasMaxLength(LegalityReview.OpinionMaxLength);
        builder.Property(x => x.Meeting).HasMaxLength(200);
        builder.HasIndex(x => x.DocumentId);
        builder.HasOne(x => x.Record).WithMany().HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PublicInterpretationMapping : IEntityTypeConfiguration<PublicInterpretation>
{
    public void Configure(EntityTypeBuilder<PublicInterpretation> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Forms).HasMaxLength(200);
        builder.Property(x => x.Interpreter).HasMaxLength(100);
        builder.Property(x => x.InterpreterPost).HasMaxLength(100);
        builder.Property(x => x.Interests).HasMaxLength(PolicyFacts.WordsMaxLength);
        builder.Property(x => x.OrganName).HasMaxLength(200);
        builder.Property(x => x.Phone).HasMaxLength(100);
        builder.HasIndex(x => x.DocumentId);
        builder.HasOne(x => x.Record).WithMany().HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class InterpretationDutyMapping : IEntityTypeConfiguration<InterpretationDuty>
{
    public void Configure(EntityTypeBuilder<InterpretationDuty> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Ignore(x => x.IsOpen);
        builder.HasIndex(x => new { x.PolicyDocumentId, x.OpenedAt });

        // A policy owes one interpretation at a time, whoever races.
        builder.HasIndex(x => x.PolicyDocumentId).IsUnique().HasDatabaseName("IX_InterpretationDuties_OneOpen").HasFilter("ClosedAt IS NULL");
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.PolicyDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

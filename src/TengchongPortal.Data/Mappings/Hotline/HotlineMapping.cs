using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Mappings.Hotline;

internal sealed class HotlineOrderMapping : IEntityTypeConfiguration<HotlineOrder>
{
    public void Configure(EntityTypeBuilder<HotlineOrder> builder)
    {
        builder.ToTable("HotlineOrders");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ExternalNo).HasMaxLength(HotlineOrder.NumberMaxLength);
        builder.HasIndex(x => x.ExternalNo).IsUnique();
        builder.HasIndex(x => x.LetterId).IsUnique();
    }
}

internal sealed class HotlineFileMapping : IEntityTypeConfiguration<HotlineFile>
{
    public void Configure(EntityTypeBuilder<HotlineFile> builder)
    {
        builder.ToTable("HotlineFiles");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.HasIndex(x => x.At);
        builder.HasMany(x => x.Refusals).WithOne().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HotlineRefusalMapping : IEntityTypeConfiguration<HotlineRefusal>
{
    public void Configure(EntityTypeBuilder<HotlineRefusal> builder)
    {
        builder.ToTable("HotlineRefusals");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ExternalNo).HasMaxLength(HotlineOrder.NumberMaxLength);
        builder.Property(x => x.Reason).HasMaxLength(HotlineRefusal.ReasonMaxLength);
        builder.HasIndex(x => new { x.FileId, x.Line });
    }
}

internal sealed class HotlineCaseMapping : IEntityTypeConfiguration<HotlineCase>
{
    public void Configure(EntityTypeBuilder<HotlineCase> builder)
    {
        builder.ToTable("HotlineCases");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => x.LetterId).IsUnique();
    }
}

internal sealed class HotlineReturnMapping : IEntityTypeConfiguration<HotlineReturn>
{
    public void Configure(EntityTypeBuilder<HotlineReturn> builder)
    {
        builder.ToTable("HotlineReturns");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => new { x.CaseId, x.Version }).IsUnique();
        builder.HasOne<HotlineCase>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HotlineQuestionMapping : IEntityTypeConfiguration<HotlineQuestion>
{
    public void Configure(EntityTypeBuilder<HotlineQuestion> builder)
    {
        builder.ToTable("HotlineQuestions");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Number).HasMaxLength(HotlineOrder.NumberMaxLength);
        builder.Property(x => x.Question).HasMaxLength(RevisionText.TitleMaxLength);
        builder.Property(x => x.Answer).HasMaxLength(HotlineQuestion.AnswerMaxLength);
        builder.Property(x => x.Basis).HasMaxLength(KnowledgeFacts.ClauseMaxLength);
        builder.Property(x => x.Reason).HasMaxLength(HotlineQuestion.ReasonMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Note).HasMaxLength(HotlineQuestion.ReasonMaxLength);
        builder.Property(x => x.DecidedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.HasIndex(x => new { x.Number, x.Version }).IsUnique();
        builder.HasIndex(x => new { x.Outcome, x.ReceivedAt });
    }
}

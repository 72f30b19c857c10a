using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Mappings;

internal sealed class QuizAttemptMapping : IEntityTypeConfiguration<QuizAttempt>
{
    public void Configure(EntityTypeBuilder<QuizAttempt> builder)
    {
        builder.ToTable("QuizAttempts", table => table.HasTrigger("TR_QuizAttempts_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Course).HasMaxLength(QuizAttempt.CourseMaxLength);
        builder.Property(x => x.Answers).HasMaxLength(QuizAttempt.AnswersMaxLength);
        builder.HasIndex(x => new { x.AccountId, x.Course, x.At });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Data.Mappings;

internal sealed class DutyReminderMapping : IEntityTypeConfiguration<DutyReminder>
{
    public void Configure(EntityTypeBuilder<DutyReminder> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Subject).HasMaxLength(Duty.SubjectMaxLength);
        builder.HasIndex(x => new { x.Subject, x.Due, x.Step }).IsUnique();
    }
}

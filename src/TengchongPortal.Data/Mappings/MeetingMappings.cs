using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Mappings;

internal sealed class PublicMeetingMapping : IEntityTypeConfiguration<PublicMeeting>
{
    public void Configure(EntityTypeBuilder<PublicMeeting> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Number).HasMaxLength(MeetingFacts.WordsMaxLength);
        builder.Property(x => x.Speakers).HasMaxLength(MeetingFacts.WordsMaxLength);
        builder.HasIndex(x => x.DocumentId);
        builder.HasOne(x => x.Record).WithMany().HasForeignKey(x => x.RecordSequence).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(x => x.Items).WithOne().HasForeignKey(x => x.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PublicMeetingItemMapping : IEntityTypeConfiguration<PublicMeetingItem>
{
    public void Configure(EntityTypeBuilder<PublicMeetingItem> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Ignore(x => x.Item);
        builder.Property(x => x.Subject).HasMaxLength(MeetingItem.SubjectMaxLength);
        builder.Property(x => x.OwnerOrganPath).HasMaxLength(200);
        builder.Property(x => x.OwnerName).HasMaxLength(200);
        builder.Property(x => x.Reason).HasMaxLength(PolicyFacts.WordsMaxLength);
    }
}

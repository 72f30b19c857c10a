using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Mappings.Letters;

internal sealed class LetterEventMapping : IEntityTypeConfiguration<LetterEvent>
{
    public void Configure(EntityTypeBuilder<LetterEvent> builder)
    {
        builder.ToTable("LetterEvents", table => table.HasTrigger("TR_LetterEvents_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.ActorName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.OtherOrganPath).HasMaxLength(200);
        builder.HasIndex(x => new { x.LetterId, x.Number }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Disclosures.Assigning;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionAssignmentMapping : IEntityTypeConfiguration<EditionAssignment>
{
    public void Configure(EntityTypeBuilder<EditionAssignment> builder)
    {
        builder.ToTable("EditionAssignments");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Task).HasMaxLength(EditionAssignment.TaskMaxLength);
        builder.Property(x => x.AssignedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.WithdrawnByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.WithdrawnAt).IsConcurrencyToken();
        builder.HasIndex(x => new { x.PersonId, x.WithdrawnAt });
        builder.HasIndex(x => new { x.EditionId, x.PersonId });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

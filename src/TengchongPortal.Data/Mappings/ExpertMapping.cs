using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Policies.Experts;

namespace TengchongPortal.Data.Mappings;

internal sealed class ExpertMapping : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Ignore(x => x.Said);
        builder.Ignore(x => x.MayBeChosen);
        builder.Property(x => x.Name).HasMaxLength(ExpertWords.NameMaxLength);
        builder.Property(x => x.Post).HasMaxLength(ExpertWords.PostMaxLength);
        builder.Property(x => x.Field).HasMaxLength(ExpertWords.PostMaxLength);
        builder.Property(x => x.Interests).HasMaxLength(ExpertWords.InterestsMaxLength);
        builder.Property(x => x.EnteredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.ConfirmedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.RetiredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.ConfirmedAt).IsConcurrencyToken();
        builder.Property(x => x.RetiredAt).IsConcurrencyToken();
        builder.HasIndex(x => new { x.Name, x.Post });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Mappings.Letters;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("Letters");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.CodeSalt).HasMaxLength(40);
        builder.Property(x => x.CodeHash).HasMaxLength(60);
        builder.Property(x => x.OpeningHash).HasMaxLength(64);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Field).HasMaxLength(Concern.FieldMaxLength);
        builder.Property(x => x.OwnerName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.Timing);
        builder.Ignore(x => x.RootPath);
        builder.Ignore(x => x.IsAskedAgain);
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => x.OpeningHash).IsUnique();
        builder.HasIndex(x => x.CopyDocumentId);
        builder.HasIndex(x => new { x.AboutDocumentId, x.ReceivedAt });
        builder.HasIndex(x => x.LeadId);
        builder.HasIndex(x => new { x.State, x.ReceivedAt, x.Number });
        builder.HasIndex(x => new { x.State, x.OrganPath, x.ReceivedAt, x.Number });
        builder.HasIndex(x => new { x.ReceivedAt, x.Number });
        builder.HasIndex(x => x.FirstAnsweredAt);
        builder.HasOne(x => x.Original).WithOne().HasForeignKey<LetterOriginal>(x => x.LetterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Events).WithOne().HasForeignKey(x => x.LetterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Files).WithOne().HasForeignKey(x => x.LetterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Involved).WithOne().HasForeignKey(x => x.LetterId).OnDelete(DeleteBehavior.Restrict);
    }
}

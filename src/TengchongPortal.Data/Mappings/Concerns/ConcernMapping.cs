using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Data.Mappings.Concerns;

internal sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Number).HasMaxLength(Concern.NumberLength);
        builder.Property(x => x.Field).HasMaxLength(Concern.FieldMaxLength);
        builder.Property(x => x.Question).HasMaxLength(Concern.QuestionMaxLength);
        builder.Property(x => x.Found).HasMaxLength(Concern.FoundMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.OpenedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.RootPath);
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasIndex(x => new { x.State, x.StartedAt });
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.ConcernId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConcernLineMapping : IEntityTypeConfiguration<ConcernLine>
{
    public void Configure(EntityTypeBuilder<ConcernLine> builder)
    {
        builder.ToTable("ConcernLines", table => table.HasTrigger("TR_ConcernLines_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Reason).HasMaxLength(Concern.ReasonMaxLength);
        builder.HasIndex(x => new { x.ConcernId, x.Ordinal }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Data.Mappings;

internal sealed class SiteErrorMapping : IEntityTypeConfiguration<SiteError>
{
    public void Configure(EntityTypeBuilder<SiteError> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Number).HasMaxLength(SiteError.NumberLength);
        builder.Property(x => x.SourceNumber).HasMaxLength(60);
        builder.Property(x => x.About).HasMaxLength(SiteError.AboutMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Words).HasMaxLength(SiteError.WordsMaxLength);
        builder.Property(x => x.Note).HasMaxLength(SiteError.NoteMaxLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasIndex(x => x.SourceNumber).IsUnique().HasFilter("SourceNumber <> ''");
        builder.HasIndex(x => x.ReportedAt);
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.SiteErrorId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(x => x.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SiteErrorLineMapping : IEntityTypeConfiguration<SiteErrorLine>
{
    public void Configure(EntityTypeBuilder<SiteErrorLine> builder)
    {
        builder.ToTable("SiteErrorLine", table => table.HasTrigger("TR_SiteErrorLine_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(100);
        builder.Property(x => x.Note).HasMaxLength(SiteError.NoteMaxLength);
        builder.HasIndex(x => new { x.SiteErrorId, x.Ordinal }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Data.Mappings;

internal sealed class RiskDossierMapping : IEntityTypeConfiguration<RiskDossier>
{
    public void Configure(EntityTypeBuilder<RiskDossier> builder)
    {
        builder.ToTable("RiskDossiers", table => table.HasTrigger("TR_RiskDossiers_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.MethodNames).HasMaxLength(60);
        builder.Property(x => x.Findings).HasMaxLength(RiskDossier.FindingsMaxLength);
        builder.Property(x => x.Measures).HasMaxLength(RiskDossier.MeasuresMaxLength);
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Ignore(x => x.Methods);
        builder.HasIndex(x => new { x.DocumentId, x.At });
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasMany(x => x.Files).WithOne().HasForeignKey(x => x.DossierId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RiskFileMapping : IEntityTypeConfiguration<RiskFile>
{
    public void Configure(EntityTypeBuilder<RiskFile> builder)
    {
        builder.ToTable("RiskFiles", table => table.HasTrigger("TR_RiskFiles_WrittenOnce"));
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Sha256).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.Name).HasMaxLength(200);
        builder.Property(x => x.MediaType).HasMaxLength(100);
        builder.HasIndex(x => x.Sha256);
        builder.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
    }
}

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
        builder.Ignore(x => x.UsedMethods);
        builder.Property(x => x.Methods).HasMaxLength(100);
        builder.Property(x => x.Findings).HasMaxLength(RiskDossier.FindingsMaxLength);
        builder.Property(x => x.Measures).HasMaxLength(RiskDossier.MeasuresMaxLength);
        builder.Property(x => x.EnteredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.HasIndex(x => new { x.DocumentId, x.Number }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

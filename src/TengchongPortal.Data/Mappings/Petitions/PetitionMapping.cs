using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Data.Mappings.Petitions;

internal sealed class PetitionEntryMapping : IEntityTypeConfiguration<PetitionEntry>
{
    public void Configure(EntityTypeBuilder<PetitionEntry> builder)
    {
        builder.ToTable("PetitionEntries");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Reference).HasMaxLength(PetitionEntry.ReferenceMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.HasIndex(x => x.Reference).IsUnique();
        builder.HasIndex(x => new { x.ReceivedOn, x.Reference });
    }
}

internal sealed class PetitionImportMapping : IEntityTypeConfiguration<PetitionImport>
{
    public void Configure(EntityTypeBuilder<PetitionImport> builder)
    {
        builder.ToTable("PetitionImports");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.PersonName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Ignore(x => x.Unchanged);
        builder.HasIndex(x => x.At);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Mappings;

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Route).HasMaxLength(RoutePlan.MaxLength);
        builder.Property(x => x.CurrentHash).HasMaxLength(ContentHash.Length);
        builder.Property(x => x.Title).HasMaxLength(RevisionText.TitleMaxLength);
        builder.Property(x => x.OrganPath).HasMaxLength(200);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.Plan);
        builder.Ignore(x => x.Current);
        builder.Ignore(x => x.SignaturesOnCurrent);
        builder.Ignore(x => x.OpenSuspensions);
        builder.Ignore(x => x.OpenGates);
        builder.Ignore(x => x.UnsignedGates);
        builder.HasIndex(x => new { x.DocumentId, x.Number }).IsUnique();
        builder.HasIndex(x => new { x.State, x.MovedAt });
        builder.HasIndex(x => x.ExplainsDocumentId);
        builder.HasIndex(x => x.DocumentId).IsUnique().HasDatabaseName("IX_Editions_OneOpen")
            .HasFilter($"State IN ({string.Join(',', EditorialStates.Open.Select(state => $"'{state}'"))})");
        builder.HasOne(x => x.Document).WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Revisions).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Authors).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Readers).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Assignments).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Tasks).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Signatures).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Suspensions).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Proposals).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Events).WithOne().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

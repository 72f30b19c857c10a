using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Mappings;

/// <summary>What every statement that a second person confirms keeps of the two; of two who decide at once one loses.</summary>
internal abstract class SecondedStatementMapping<T> : IEntityTypeConfiguration<T>
    where T : SecondedStatement
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.EnteredByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.DecidedByName).HasMaxLength(StaffAccount.NameMaxLength);
        builder.Property(x => x.Outcome).IsConcurrencyToken();
    }
}

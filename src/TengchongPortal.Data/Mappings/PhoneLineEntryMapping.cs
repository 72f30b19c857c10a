using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Data.Mappings;

internal sealed class PhoneLineEntryMapping : SecondedStatementMapping<PhoneLineEntry>
{
    public override void Configure(EntityTypeBuilder<PhoneLineEntry> builder)
    {
        base.Configure(builder);
        builder.Ignore(x => x.Said);
        builder.Property(x => x.Number).HasMaxLength(PhoneLine.NumberMaxLength);
        builder.Property(x => x.NumberKey).HasMaxLength(PhoneLine.NumberMaxLength);
        builder.Property(x => x.Name).HasMaxLength(PhoneLine.NameMaxLength);
        builder.Property(x => x.OrganKey).HasMaxLength(60);
        builder.Property(x => x.Reason).HasMaxLength(PhoneLine.ReasonMaxLength);
        builder.Property(x => x.Basis).HasMaxLength(PhoneLine.ReasonMaxLength);
        builder.HasIndex(x => new { x.NumberKey, x.Outcome, x.DecidedAt });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Mappings;

internal sealed class YearTopicEntryMapping : SecondedStatementMapping<YearTopicEntry>
{
    public override void Configure(EntityTypeBuilder<YearTopicEntry> builder)
    {
        base.Configure(builder);
        builder.ToTable("YearTopicEntries");
        builder.Property(x => x.Code).HasMaxLength(60);
        builder.Property(x => x.Label).HasMaxLength(YearTopicEntry.LabelMaxLength);
        builder.Ignore(x => x.Said);
        builder.HasIndex(x => x.Code).IsUnique();
    }
}

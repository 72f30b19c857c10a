using TengchongPortal.Data.Reposts;
using TengchongPortal.Data.Warnings;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The books that some texts of the demonstration are made by.</summary>
public sealed record DemoBooks(WarningKits Kits, RepostSources Sources);

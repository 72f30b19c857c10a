using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.PersonalNumbers;
using TengchongPortal.Domain.Checking.Secrecy;

namespace TengchongPortal.Domain.Checking;

/// <summary>The list of rules under one version. A rule joins by its own file, a line here and a new version.</summary>
public sealed record RuleSet(string Version, ImmutableArray<CheckRule> Rules)
{
    public static RuleSet Current { get; } = new(
        "1",
        [
            new SecrecyMark(),
            new InternalStamp(),
            new IdentityNumberShown(),
            new BankCardShown(),
            new MobileNumberShown(),
        ]);
}

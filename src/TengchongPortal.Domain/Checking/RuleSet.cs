using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.DocumentNumbers;
using TengchongPortal.Domain.Checking.PersonalNumbers;
using TengchongPortal.Domain.Checking.Secrecy;
using TengchongPortal.Domain.Checking.Telephones;
using TengchongPortal.Domain.Checking.Wording;

namespace TengchongPortal.Domain.Checking;

/// <summary>The list of rules under one version. A rule joins by its own file, a line here and a new version.</summary>
public sealed record RuleSet(string Version, ImmutableArray<CheckRule> Rules)
{
    public static RuleSet Current { get; } = new(
        "4",
        [
            new SecrecyMark(),
            new InternalStamp(),
            new IdentityNumberShown(),
            new IdentityNumberLikely(),
            new BankCardShown(),
            new MobileNumberShown(),
            new UnregisteredPhone(),
            new NumberForm(),
            new UnknownPrefix(),
            new HalfwidthPunctuation(),
            new StrayPunctuation(),
            new StraySpace(),
            new FractionalCount(),
            new DuplicatedPhrase(),
        ]);
}

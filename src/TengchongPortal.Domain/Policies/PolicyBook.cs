using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies;

/// <summary>The lists that policies choose from, as dated data in <c>seeds/policies.json</c>: why one is not interpreted, why one goes first, the topics of the year.</summary>
public sealed record PolicyBook(ImmutableArray<PolicyGround> Exemptions, ImmutableArray<PolicyGround> FirstReasons, ImmutableArray<YearTopic> Topics)
{
    public static PolicyBook Empty { get; } = new([], [], []);

    public IEnumerable<PolicyGround> ExemptionsOf(string typeKey) => Exemptions.Where(ground => ground.Types.Contains(typeKey));

    public string ExemptionLabel(string code) => Exemptions.FirstOrDefault(ground => ground.Code == code)?.Label ?? code;

    public string FirstLabel(string code) => FirstReasons.FirstOrDefault(ground => ground.Code == code)?.Label ?? code;

    public string TopicLabel(string code) => Topics.FirstOrDefault(topic => topic.Code == code)?.Label ?? code;
}

/// <summary>A listed reason, and for which types of documents it may be given.</summary>
public sealed record PolicyGround(string Code, string Label, ImmutableArray<string> Types);

/// <summary>A topic of the year (R22).</summary>
public sealed record YearTopic(string Code, string Label, int Year);

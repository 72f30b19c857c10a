using System.Collections.Immutable;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>What stands on the page of a policy beside its text: the four answers, who drafted it, and whether it is explained.</summary>
public sealed record PolicyPart
{
    public required Guid DocumentId { get; init; }

    public required string Changes { get; init; }

    public required string ForWhom { get; init; }

    public required string FromWhen { get; init; }

    public required string WhereToAsk { get; init; }

    public bool HasPlainWords => Changes.Length + ForWhom.Length + FromWhen.Length + WhereToAsk.Length > 0;

    public required string Drafters { get; init; }

    /// <summary>Why it is not interpreted; empty when it is.</summary>
    public required string Exemption { get; init; }

    /// <summary>Why it went out before its interpretation; empty when it did not.</summary>
    public required string FirstReason { get; init; }

    /// <summary>The reasons in the issuer's own words.</summary>
    public required string ExemptionNote { get; init; }

    public required string FirstNote { get; init; }

    /// <summary>The duty that runs, or else the last one, then every earlier breach; empty where nothing was ever owed.</summary>
    public required ImmutableArray<DutyReading> Duties { get; init; }

    /// <summary>Whether it was explained once and the interpretation went again: what is owed now is not owed because the policy went first.</summary>
    public bool LostInterpretation { get; init; }

    public required IReadOnlyList<InterpretationLine> Interpretations { get; init; }

    /// <summary>How many of them explain it still.</summary>
    public int Explaining => Interpretations.Count(one => !one.IsWithdrawn);

    /// <summary>Clauses that interpretations name.</summary>
    public required IReadOnlyList<ClauseBeside> Clauses { get; init; }

    /// <summary>The topic of the year that it belongs to (R22); null for none.</summary>
    public Crumb? Topic { get; init; }

    /// <summary>Whether the knowledge base answers from it now.</summary>
    public bool HasQuestions { get; init; }
}

/// <summary>An interpretation in the list of its policy.</summary>
public sealed record InterpretationLine(string Title, string Address, DateTimeOffset? At, IReadOnlyList<InterpretationForm> Forms, string OrganName, string Phone)
{
    /// <summary>Withdrawn (撤回): it can be read and explains nothing any more.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>A clause with the paragraphs that explain it, each leading to where it stands.</summary>
public sealed record ClauseBeside(string Name, string Words, IReadOnlyList<Crumb> Explanations);

/// <summary>What stands on the page of an interpretation beside its text.</summary>
/// <param name="Elements">The five elements by the keys that machines read (R44).</param>
public sealed record InterpretationPart(IReadOnlyList<InterpretationForm> Forms, string OrganName, string Phone, string Interpreter, string Interests, IReadOnlyDictionary<string, string> Elements)
{
    /// <summary>Where the register of experts says who speaks; null where no expert does.</summary>
    public string? ExpertAddress { get; init; }

    /// <summary>The topics of the year of the policies that it explains (R22).</summary>
    public IReadOnlyList<Crumb> Topics { get; init; } = [];

    /// <summary>The forms that are found somewhere, or told in words: each with its way there (R45).</summary>
    public IReadOnlyList<RenditionLine> Renditions { get; init; } = [];
}

/// <summary>A form of an interpretation for its readers.</summary>
/// <param name="Place">Name of the attachment, or the address elsewhere; empty where the text itself is the form.</param>
/// <param name="Address">Where it opens; null where the text itself is the form, or the attachment is not there any more.</param>
/// <param name="Alternative">What is seen or heard, in words.</param>
public sealed record RenditionLine(InterpretationForm Form, string Place, string? Address, string Alternative)
{
    /// <summary>An attachment that is shown on the page itself.</summary>
    public bool IsPicture { get; init; }

    /// <summary>The other site that plays it; empty where it is found here.</summary>
    public string Host => Rendition.IsAddress(Place) ? new Uri(Place).Host : "";
}

using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>A normative document in the ledger.</summary>
public sealed record LedgerRow(Guid DocumentId, string IndexNumber, string OrganName, bool IsOfGovernment, NormativeCourse Course)
{
    public NormativeLife Life => Course.Life;

    /// <summary>Its public editions, the oldest first.</summary>
    public required ImmutableArray<LedgerEdition> Editions { get; init; }

    /// <summary>What documents that end or amend others are called by each of their editions, the oldest first, as far as they are public.</summary>
    public required ILookup<Guid, LedgerName> Names { get; init; }

    /// <summary>From when to when something explained it.</summary>
    public ImmutableArray<ExplainedSpan> Explanations { get; init; } = [];

    /// <summary>Whether readers met an interpretation of it by the end of a day.</summary>
    public bool IsExplainedOn(DateOnly day) => Explanations.Any(span => span.HoldsOn(day));

    /// <summary>The edition that readers met on a day; before the first, the first.</summary>
    public LedgerEdition On(DateOnly day) => Editions[PlaceOn(day)];

    /// <summary>Which of its editions that is.</summary>
    public int PlaceOn(DateOnly day)
    {
        var at = Editions.Length - 1;
        while (at > 0 && Editions[at].From > day)
        {
            at--;
        }

        return at;
    }

    /// <summary>What the document is called that had ended it by a day; null where none had, or it is not public.</summary>
    public LedgerName? EnderOn(DateOnly day) => Life.AsOf(day).EndedBy is { } by ? NameOn(by, day) : null;

    /// <summary>Numbers, or titles where there is none, of the documents that amended it by a day.</summary>
    public string AmendersOn(DateOnly day) => string.Join('、', Life.Effects.Where(span => span.Kind == LegalEffectKind.Amends && span.HoldsOn(day)).OrderBy(span => span.On).Select(span => NameOn(span.By, day)?.Label).OfType<string>().Distinct());

    private LedgerName? NameOn(Guid document, DateOnly day) => Names[document].LastOrDefault(name => name.From <= day) ?? Names[document].FirstOrDefault();
}

/// <summary>What an edition is called and says of how it was made, from the day it came out.</summary>
public sealed record LedgerEdition(DateOnly From, string Title, string DocumentNumber, DateOnly? MadeOn)
{
    /// <summary>What citizens know of how it was made; null for carried-over documents and for what left the public.</summary>
    public PublicPolicy? Facts { get; init; }

    /// <summary>Stands for the title of a document that left the public.</summary>
    public const string Away = "已撤下";
}

/// <summary>What a document is called that ends or amends another, from the day an edition of it came out.</summary>
public sealed record LedgerName(DateOnly From, string Title, string DocumentNumber)
{
    public string Label => DocumentNumber.Length > 0 ? DocumentNumber : Title;
}

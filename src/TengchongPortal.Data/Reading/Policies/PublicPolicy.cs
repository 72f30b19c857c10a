using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What citizens read of a policy beside its text, and what the ledger counts; goes and comes with its public row.</summary>
public sealed class PublicPolicy
{
    public Guid Id { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public Guid DocumentId { get; internal set; }

    public bool MustInterpret { get; internal set; }

    public string Exemption { get; internal set; } = "";

    public string ExemptionNote { get; internal set; } = "";

    public string FirstReason { get; internal set; } = "";

    public string FirstNote { get; internal set; } = "";

    public string Topic { get; internal set; } = "";

    /// <summary>The organs that drafted it, between bars, the lead first: it is bound to interpret (R24).</summary>
    public string DrafterOrganPaths { get; internal set; } = "";

    /// <summary>起草单位 by the names of the day, the lead first, separated by 、.</summary>
    public string Drafters { get; internal set; } = "";

    public string Changes { get; internal set; } = "";

    public string ForWhom { get; internal set; } = "";

    public string FromWhen { get; internal set; } = "";

    public string WhereToAsk { get; internal set; } = "";

    public string RegistrationNumber { get; internal set; } = "";

    public string LegalityNumber { get; internal set; } = "";

    public string LegalityOffice { get; internal set; } = "";

    public string LegalityOpinion { get; internal set; } = "";

    public DateOnly? LegalitySentOn { get; internal set; }

    public DateOnly? LegalityGivenOn { get; internal set; }

    public string Opinions { get; internal set; } = "";

    public string Competition { get; internal set; } = "";

    public string Meeting { get; internal set; } = "";

    public DateOnly? MeetingOn { get; internal set; }

    public string Filing { get; internal set; } = "";

    public DateOnly? FiledOn { get; internal set; }

    public string Evaluation { get; internal set; } = "";

    internal static PublicPolicy Of(PublicRecord record, Guid documentId, RevisionText text, PolicyFacts facts, string drafters) => new()
    {
        Id = Guid.CreateVersion7(),
        Record = record,
        DocumentId = documentId,
        MustInterpret = facts.MustInterpret,
        Exemption = facts.Exemption,
        ExemptionNote = facts.ExemptionNote,
        FirstReason = facts.FirstReason,
        FirstNote = facts.FirstNote,
        Topic = facts.Topic,
        DrafterOrganPaths = string.Concat(facts.Drafters.Select(path => $"{path}|")),
        Drafters = drafters,
        Changes = facts.Changes,
        ForWhom = facts.ForWhom,
        FromWhen = facts.FromWhen,
        WhereToAsk = facts.WhereToAsk,
        RegistrationNumber = facts.RegistrationNumber,
        LegalityNumber = text.LegalityNumber,
        LegalityOffice = facts.Legality.Office,
        LegalityOpinion = facts.Legality.Opinion,
        LegalitySentOn = facts.Legality.SentOn,
        LegalityGivenOn = facts.Legality.GivenOn,
        Opinions = facts.Opinions,
        Competition = facts.Competition,
        Meeting = facts.Meeting,
        MeetingOn = facts.MeetingOn,
        Filing = facts.Filing,
        FiledOn = facts.FiledOn,
        Evaluation = facts.Evaluation,
    };
}

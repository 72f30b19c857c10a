using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What a policy or an interpretation says, as a sheet to go on with; and which parts the sheet of a type has.</summary>
public static class PolicySheets
{
    private const int FreeRows = 2;

    /// <summary>The sheet with the parts that its type has, empty where nothing was said.</summary>
    public static DraftForm WithParts(this DraftForm form, DocumentType type, string organPath)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(type);
        form.Policy = type.IsPolicy ? form.Policy ?? new() { Lead = organPath } : null;
        form.Interpretation = type.IsInterpretation ? form.Interpretation ?? new() { OrganPath = organPath } : null;
        form.Meeting = type.HoldsAgenda ? (form.Meeting ?? new()).WithFreeRows() : null;
        form.Knowledge = type.AnswersQuestions ? form.Knowledge ?? new() : null;
        if (form.Interpretation is { } sheet)
        {
            var free = sheet.Renditions.Count(row => row.Form is null);
            sheet.Renditions = [.. sheet.Renditions, .. Enumerable.Range(0, Math.Max(0, FreeRows - free)).Select(_ => new RenditionRow())];
        }

        return form;
    }

    public static PolicySheetForm? Of(PolicyFacts? facts) => facts is null ? null : new()
    {
        Lead = facts.Lead,
        Others = [.. facts.Drafters.Skip(1)],
        Changes = facts.Changes,
        ForWhom = facts.ForWhom,
        FromWhen = facts.FromWhen,
        WhereToAsk = facts.WhereToAsk,
        Topic = facts.Topic,
        Exemption = facts.Exemption,
        ExemptionNote = facts.ExemptionNote,
        PlanOn = facts.Plan.On,
        PlanForms = [.. facts.Plan.Forms],
        PlanChannels = facts.Plan.Channels,
        PlanOutline = facts.Plan.Outline,
        PlanPerson = facts.Plan.Person,
        FirstReason = facts.FirstReason,
        FirstNote = facts.FirstNote,
        RegistrationNumber = facts.RegistrationNumber,
        Opinions = facts.Opinions,
        LegalityOffice = facts.Legality.Office,
        LegalityOpinion = facts.Legality.Opinion,
        LegalitySentOn = facts.Legality.SentOn,
        LegalityGivenOn = facts.Legality.GivenOn,
        Competition = facts.Competition,
        Meeting = facts.Meeting,
        MeetingOn = facts.MeetingOn,
        Filing = facts.Filing,
        FiledOn = facts.FiledOn,
        Evaluation = facts.Evaluation,
    };

    public static InterpretationSheetForm? Of(InterpretationFacts? facts) => facts is null ? null : new()
    {
        Background = facts.Background,
        Aims = facts.Aims,
        Content = facts.Content,
        Scope = facts.Scope,
        Standards = facts.Standards,
        Renditions = [.. facts.Renditions.Select(one => new RenditionRow { Form = one.Form, Place = one.Place, Alternative = one.Alternative })],
        OrganPath = facts.OrganPath,
        Phone = facts.Phone,
        Interpreter = facts.Interpreter,
        InterpreterPost = facts.InterpreterPost,
        ExpertId = facts.ExpertId,
        IsPrincipal = facts.IsPrincipal,
        Interests = facts.Interests,
    };

    /// <summary>Organs that a sheet names, for asking whether they are on the list.</summary>
    public static IEnumerable<(string Field, string Path)> OrgansOf(DraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new[] { ("Policy.Lead", form.Policy?.Lead), ("Interpretation.OrganPath", form.Interpretation?.OrganPath) }
            .Concat((form.Policy?.Others ?? []).Select(path => ("Policy.Others", (string?)path)))
            .Concat((form.Meeting?.Items ?? []).Index().Select(pair => ($"Meeting.Items[{pair.Index}].OwnerPath", pair.Item.OwnerPath)))
            .Where(pair => !string.IsNullOrEmpty(pair.Item2)).Select(pair => (pair.Item1, pair.Item2!));
    }

    /// <summary>The links with the policy that a new interpretation is to explain.</summary>
    public static IList<RelationRow> Explaining(Guid policy) => [new() { Kind = RelationKind.Interprets, Target = policy.ToString() }];

    internal static ImmutableArray<string> Drafters(PolicySheetForm sheet) =>
        [.. sheet.Others.Prepend(sheet.Lead ?? "").Where(path => path.Length > 0).Distinct()];
}

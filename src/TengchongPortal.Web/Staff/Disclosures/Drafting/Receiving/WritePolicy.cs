using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Makes the facts of a policy or an interpretation from what was typed on its part of the sheet; a part that was not sent says what it said before.</summary>
internal static class WritePolicy
{
    public static PolicyFacts? Facts(PolicySheetForm? sheet, PolicyFacts? before) => sheet is null ? before : new()
    {
        Drafters = PolicySheets.Drafters(sheet),
        Changes = WriteText.Lines(sheet.Changes),
        ForWhom = WriteText.Lines(sheet.ForWhom),
        FromWhen = WriteText.Lines(sheet.FromWhen),
        WhereToAsk = WriteText.Lines(sheet.WhereToAsk),
        Topic = sheet.Topic ?? "",
        Exemption = sheet.Exemption ?? "",
        ExemptionNote = string.IsNullOrEmpty(sheet.Exemption) ? "" : WriteText.Lines(sheet.ExemptionNote),
        FirstReason = sheet.FirstReason ?? "",
        FirstNote = string.IsNullOrEmpty(sheet.FirstReason) ? "" : WriteText.Lines(sheet.FirstNote),
        Plan = new()
        {
            On = sheet.PlanOn,
            Forms = [.. sheet.PlanForms.Distinct().Order()],
            Channels = WriteText.Line(sheet.PlanChannels),
            Outline = WriteText.Lines(sheet.PlanOutline),
            Person = WriteText.Line(sheet.PlanPerson),
        },
        RegistrationNumber = WriteText.Line(sheet.RegistrationNumber),
        Opinions = WriteText.Lines(sheet.Opinions),
        Legality = new() { Office = WriteText.Line(sheet.LegalityOffice), Opinion = WriteText.Lines(sheet.LegalityOpinion), SentOn = sheet.LegalitySentOn, GivenOn = sheet.LegalityGivenOn },
        Competition = WriteText.Line(sheet.Competition),
        Meeting = WriteText.Line(sheet.Meeting),
        MeetingOn = sheet.MeetingOn,
        Filing = WriteText.Line(sheet.Filing),
        FiledOn = sheet.FiledOn,
        Evaluation = WriteText.Lines(sheet.Evaluation),
    };

    public static InterpretationFacts? Facts(InterpretationSheetForm? sheet, InterpretationFacts? before) => sheet is null ? before : new()
    {
        Background = WriteText.Lines(sheet.Background),
        Aims = WriteText.Lines(sheet.Aims),
        Content = WriteText.Lines(sheet.Content),
        Scope = WriteText.Lines(sheet.Scope),
        Standards = WriteText.Lines(sheet.Standards),
        Renditions = [.. sheet.Renditions.Where(row => row.Form is not null).Select(row => new Rendition(row.Form!.Value, WriteText.Line(row.Place), WriteText.Lines(row.Alternative)))],
        OrganPath = sheet.OrganPath ?? "",
        Phone = WriteText.Line(sheet.Phone),
        Interpreter = WriteText.Line(sheet.Interpreter),
        InterpreterPost = WriteText.Line(sheet.InterpreterPost),
        ExpertId = sheet.ExpertId,
        IsPrincipal = sheet.IsPrincipal,
        Interests = WriteText.Lines(sheet.Interests),
    };
}

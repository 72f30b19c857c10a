using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What an entry of the knowledge base says, as a sheet to go on with, and the other way round.</summary>
internal static class KnowledgeSheets
{
    public static KnowledgeSheetForm? Of(KnowledgeFacts? facts) => facts is null ? null : new() { Clause = facts.Clause, Rule = facts.Rule, Owner = facts.Owner, Channels = [.. facts.Channels] };

    /// <param name="before">What the text said: a part that was not sent says it still.</param>
    public static KnowledgeFacts? Facts(KnowledgeSheetForm? sheet, KnowledgeFacts? before) => sheet is null ? before : new()
    {
        Clause = WriteText.Line(sheet.Clause),
        Rule = WriteText.Line(sheet.Rule),
        Owner = WriteText.Line(sheet.Owner),
        Channels = [.. sheet.Channels.Distinct().Order()],
    };
}

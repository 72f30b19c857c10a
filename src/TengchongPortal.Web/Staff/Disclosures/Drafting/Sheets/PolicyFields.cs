namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Which box of a policy's, an interpretation's, a meeting's or a knowledge entry's part of the sheet a fault belongs to.</summary>
internal static class PolicyFields
{
    private const string Policy = "contract.policy.";

    private const string Interpretation = "contract.interpretation.";

    private const string Meeting = "contract.meeting.";

    private const string Knowledge = "contract.knowledge.";

    /// <returns>Null for a fault of any other part.</returns>
    public static string? FieldOf(string code) => code switch
    {
        _ when code.StartsWith(Policy, StringComparison.Ordinal) => OfPolicy(code[Policy.Length..]),
        _ when code.StartsWith(Interpretation, StringComparison.Ordinal) => OfInterpretation(code[Interpretation.Length..]),
        _ when code.StartsWith(Meeting, StringComparison.Ordinal) => OfMeeting(code[Meeting.Length..]),
        _ when code.StartsWith(Knowledge, StringComparison.Ordinal) => OfKnowledge(code[Knowledge.Length..]),
        _ => null,
    };

    private static string OfKnowledge(string part) => part switch
    {
        "valid_until" => nameof(DraftForm.ExpiresOn),
        "basis" or "interprets" => "Relations[0].Target",
        "files" => nameof(DraftForm.Attachments),
        _ => $"Knowledge.{Pascal(part)}",
    };

    private static string OfMeeting(string part) => part.Split('.') switch
    {
        ["items"] => "Meeting.Items[0].Subject",
        ["subject", var place] => $"Meeting.Items[{place}].Subject",
        ["owner", var place] => $"Meeting.Items[{place}].OwnerPath",
        ["answer", var place] => $"Meeting.Items[{place}].Answer",
        _ => $"Meeting.{Pascal(part)}",
    };

    private static string OfPolicy(string part) => part switch
    {
        "drafters" => "Policy.Lead",
        "validity" => nameof(DraftForm.ExpiresOn),
        _ => $"Policy.{Pascal(part)}",
    };

    private static string OfInterpretation(string part) => part switch
    {
        "forms" => "Interpretation.Renditions[0].Form",
        "organ" => "Interpretation.OrganPath",
        "expert" => "Interpretation.ExpertId",
        _ when part.StartsWith("place.", StringComparison.Ordinal) => $"Interpretation.Renditions[{part.Split('.')[1]}].Place",
        _ when part.StartsWith("alternative.", StringComparison.Ordinal) => $"Interpretation.Renditions[{part.Split('.')[1]}].Alternative",
        _ => $"Interpretation.{Pascal(part)}",
    };

    private static string Pascal(string part) => string.Concat(part.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

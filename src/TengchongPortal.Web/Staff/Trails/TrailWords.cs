using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>What an act of the trail is called; one that has no words yet shows its key.</summary>
internal static class TrailWords
{
    private const string Proposal = "Propose";

    public static string Of(string act) => act switch
    {
        "SignIn" => "登录",
        "Import" => "存量迁移",
        _ when Enum.TryParse<EditorialEvent>(act, out var taken) => taken.Label,
        _ when act.StartsWith(Proposal, StringComparison.Ordinal) && Enum.TryParse<EditorialEvent>(act[Proposal.Length..], out var wish) => $"申请{wish.Label}",
        _ => act,
    };
}

using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>What an act of the trail is called; one that has no words yet shows its key.</summary>
public static class TrailWords
{
    private const string Proposal = "Propose";

    public static string Of(string act) => act switch
    {
        "SignIn" => "登录",
        "Import" => "存量迁移",
        "AccountOpen" => "建立账号",
        "AccountChange" => "修改账号资料",
        "AccountDisable" => "停用账号",
        "AccountEnable" => "启用账号",
        "AccountReissue" => "重发一次性密码",
        "PasswordChange" => "修改本人密码",
        "GrantPropose" => "提出授权",
        "GrantConfirm" => "确认授权",
        "GrantDecline" => "不同意授权",
        "GrantEnd" => "收回角色",
        _ when Enum.TryParse<EditorialEvent>(act, out var taken) => taken.Label,
        _ when act.StartsWith(Proposal, StringComparison.Ordinal) && Enum.TryParse<EditorialEvent>(act[Proposal.Length..], out var wish) => $"申请{wish.Label}",
        _ => act,
    };
}

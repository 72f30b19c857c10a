namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Why a text that stays readable is no longer current.</summary>
public sealed record WithdrawalNotice(string Reason, string Basis, string Authority, DateTimeOffset? At);

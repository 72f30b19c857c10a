namespace TengchongPortal.Web.Foundations.Acceptance;

/// <summary>One account of an acceptance run, as configured under <c>Acceptance:Accounts:{n}</c>.</summary>
public sealed record AcceptanceAccount
{
    public const string Section = "Acceptance:Accounts";

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Key of the organ at which the roles are held; the government when blank.</summary>
    public string Organ { get; init; } = "";

    public IReadOnlyList<string> Roles { get; init; } = [];
}

namespace TengchongPortal.Web.Foundations.Rates;

/// <summary>How often one address may try; read from <c>RateLimits:*</c>.</summary>
public sealed record RateLimits
{
    /// <summary>Name of the policy for trying a password or a one-time code.</summary>
    public const string SignInPolicy = "sign-in";

    /// <summary>Name of the policy for asking after a receipt by number and code.</summary>
    public const string LookUpPolicy = "look-up";

    /// <summary>Name of the policy for letters, applications, opinions and error reports.</summary>
    public const string SubmissionPolicy = "submission";

    public bool Enabled { get; init; } = true;

    public Pace SignIn { get; init; } = new(10, 60);

    public Pace LookUp { get; init; } = new(10, 60);

    public Pace Submission { get; init; } = new(20, 600);
}

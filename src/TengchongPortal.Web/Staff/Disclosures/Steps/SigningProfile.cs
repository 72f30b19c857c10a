namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>How signing is done here (<c>Signing:*</c>).</summary>
public sealed record SigningProfile
{
    /// <summary>Whether a signature or decision asks again for the secret of the person; the default, for a screen left open must not sign.</summary>
    public bool ReAuthenticate { get; init; } = true;

    public static SigningProfile From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration.GetSection("Signing").Get<SigningProfile>() ?? new();
    }
}

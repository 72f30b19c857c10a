namespace TengchongPortal.Web.Foundations.Acceptance;

/// <summary>
/// What an acceptance run asks of the portal beyond ordinary settings: people with given passwords (security.md 1.13, 1.16). A portal that
/// serves the public has no such people, so it does not start with them.
/// </summary>
public static class AcceptanceFeature
{
    public static WebApplicationBuilder AddAcceptance(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var accounts = builder.Configuration.GetSection(AcceptanceAccount.Section).Get<AcceptanceAccount[]>() ?? [];
        if (accounts.Length > 0 && builder.Environment.IsProduction())
        {
            throw new InvalidOperationException($"{AcceptanceAccount.Section} may not be set in Production: it makes accounts with known passwords. Remove it, or start in another environment.");
        }

        builder.Services.AddSingleton<IReadOnlyList<AcceptanceAccount>>(accounts).AddScoped<EnrolAcceptance>();

        return builder;
    }
}

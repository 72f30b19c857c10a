namespace TengchongPortal.Web.Foundations.Site;

/// <summary>A host name that the city gave up (域名集中清理, R113): whoever still calls it is led to the same address on the present one, for ever.</summary>
public sealed record RetiredHost
{
    public string Host { get; init; } = "";

    /// <summary>The day from which it was no longer used; unknown for very old ones.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What it was for, in words for citizens.</summary>
    public string Note { get; init; } = "";
}
